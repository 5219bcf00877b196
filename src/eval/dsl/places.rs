//! Where names stand in a list that grows: settings may give an object thousands of parameters, one by one.

use std::collections::HashMap;
use std::sync::Arc;

/// Lists up to this length are searched as they are.
const SHORT: usize = 16;

/// The places of a list's names, read when they are asked for. It need not be told of changes: a place that is no longer
/// right makes it read the list anew.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// How many items have been read.
    read: usize,
    by_name: HashMap<Arc<str>, usize>,
}

impl Places {
    /// The place of the first item of that name.
    pub(crate) fn find<T>(
        &mut self,
        items: &[T],
        name: &str,
        name_of: impl Fn(&T) -> Option<&Arc<str>>,
    ) -> Option<usize> {
        let is_it = |item: &T| name_of(item).is_some_and(|one| **one == *name);
        if items.len() <= SHORT {
            return items.iter().position(is_it);
        }
        self.read_new(items, &name_of);
        let place = self.by_name.get(name).copied()?;
        if items.get(place).is_some_and(is_it) {
            return Some(place);
        }
        *self = Self::default();
        self.read_new(items, &name_of);
        self.by_name.get(name).copied()
    }

    fn read_new<T>(&mut self, items: &[T], name_of: &impl Fn(&T) -> Option<&Arc<str>>) {
        if items.len() < self.read {
            *self = Self::default();
        }
        for (place, item) in items.iter().enumerate().skip(self.read) {
            if let Some(name) = name_of(item) {
                self.by_name.entry(name.clone()).or_insert(place);
            }
        }
        self.read = items.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_the_list() {
        let mut list: Vec<Arc<str>> = (0..40).map(|number| format!("p{number}").into()).collect();
        let mut places = Places::default();
        let mut find = |list: &[Arc<str>], name: &str| places.find(list, name, |item| Some(item));
        assert_eq!(find(&list, "p30"), Some(30));
        assert_eq!(find(&list, "none"), None);
        list.push("p40".into());
        assert_eq!(find(&list, "p40"), Some(40));
        list.remove(3);
        assert_eq!(find(&list, "p30"), Some(29));
        list.remove(0);
        list.push("last".into());
        assert_eq!(find(&list, "p40"), Some(38));
        assert_eq!(find(&list, "last"), Some(39));
        list.truncate(5);
        assert_eq!(find(&list, "p5"), Some(3));
    }
}
