//! For people, and readable as a patch: `+` is added, `-` removed, `~` changed.

use super::{Compared, subject};
use crate::diff::{Change, FactChange, What};
use crate::report::shown::{Page, Place, Shown};

/// The differences, indented; nothing when there are none.
pub fn text(compared: &Compared<'_>) -> Shown {
    let mut page = compared.page();
    for change in &compared.difference.projects {
        write(compared, change, 0, &mut page);
    }
    let count = compared.count();
    if count > 0 {
        page.number(count).fixed(if count == 1 { " difference\n" } else { " differences\n" });
    }
    if compared.difference.lost_histories() > 0 {
        page.fixed(LOST);
    }
    let unknown = compared.difference.unknown;
    if unknown > 0 {
        page.number(unknown).fixed(" values could not be compared: they could not be evaluated\n");
    }
    page.finish()
}

/// What to do about builds that are left behind.
const LOST: &str = "builds that are left behind can be fetched for some days: Actions | Attach build history, on the server\n";

fn write(compared: &Compared<'_>, change: &Change, depth: usize, page: &mut Page<'_>) {
    let sign = match change.what {
        What::Added => "+ ",
        What::Removed => "- ",
        What::Changed => "~ ",
    };
    subject(change, Place::Line, page.fixed(sign).repeated("  ", depth));
    page.fixed(if change.loses_history { ": its builds stay with the old id\n" } else { "\n" });
    for fact in &change.facts {
        page.fixed(sign).repeated("  ", depth + 1);
        line(compared, fact, page);
    }
    for part in &change.parts {
        write(compared, part, depth + 1, page);
    }
}

/// `parameter host: a -> b`
fn line(compared: &Compared<'_>, fact: &FactChange, page: &mut Page<'_>) {
    page.put(Place::Line, &fact.name).fixed(": ");
    let (before, after) = (compared.side(fact, &fact.before), compared.side(fact, &fact.after));
    if let Some(before) = before {
        page.put(Place::Line, &before).fixed(" -> ");
    }
    match after {
        Some(after) => page.put(Place::Line, &after),
        None => page.fixed("(none)"),
    };
    page.fixed("\n");
}
