//! The tables over all classes and functions: by name, by package, by provider type, and the constants.

use std::fmt::Write as _;

use crate::data::Data;
use crate::render::Render;
use crate::text::list;

/// A function outside of classes, with what it is sorted by.
pub struct TopFunction {
    pub name: usize,
    pub plain: bool,
    pub package: String,
    pub receiver: usize,
    pub text: String,
}

/// A declaration of a package: its package, its name and its Rust text.
pub struct TopLevel {
    pub package: String,
    pub name: usize,
    pub text: String,
}

impl Render<'_> {
    pub fn functions(&mut self) {
        let mut functions = std::mem::take(&mut self.functions);
        functions.sort_by(|a, b| {
            (a.name, a.plain, &a.package, a.receiver, &a.text)
                .cmp(&(b.name, b.plain, &b.package, b.receiver, &b.text))
        });
        for (at, function) in functions.iter().enumerate() {
            self.top.push(TopLevel {
                package: function.package.clone(),
                name: function.name,
                text: format!("TopLevel::Function(&FUNCTION_ROWS[{at}])"),
            });
        }
        let rows: Vec<String> = functions.into_iter().map(|function| function.text).collect();
        self.array("FUNCTION_ROWS", "Function", &rows);
    }

    pub fn packages(&mut self, data: &Data) {
        let mut names: Vec<&str> = self.catalog.classes.iter().map(|class| class.package).collect();
        names.extend(data.declarations.iter().map(|(_, file)| file.package.as_str()));
        names.sort_unstable();
        names.dedup();
        let mut top = std::mem::take(&mut self.top);
        // A stable sort: classes first, then functions as they are sorted, then the rest.
        top.sort_by(|a, b| (&a.package, a.name).cmp(&(&b.package, b.name)));
        let mut packages = Vec::new();
        for name in &names {
            let rows = top.iter().filter(|declaration| declaration.package == *name);
            let rows = list(rows.map(|row| format!("(Symbol({}),{})\n", row.name, row.text)));
            packages.push(format!("Package{{name:{name:?},declarations:&{rows}}}"));
        }
        self.array("PACKAGES", "Package", &packages);
        let rows: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        self.array("PACKAGE_NAMES", "&str", &rows);
    }

    /// Classes by simple name, connections by provider type, and the constants of the core classes.
    pub fn tables(&mut self) {
        let catalog = self.catalog;
        let tops = catalog.classes.iter().enumerate().filter(|(_, class)| class.outer.is_none());
        let mut named: Vec<(usize, usize)> =
            tops.map(|(id, class)| (self.names.number(&class.name), id)).collect();
        named.sort_unstable();
        let rows: Vec<String> =
            named.iter().map(|(name, id)| format!("(Symbol({name}),ClassId({id}))")).collect();
        self.array("CLASSES_BY_NAME", "(Symbol, ClassId)", &rows);
        let mut providers: Vec<(&str, usize)> = Vec::new();
        for (id, class) in catalog.classes.iter().enumerate() {
            if class.file.connection.is_some() {
                providers.extend(class.file.fixed.get("providerType").map(|ty| (ty.as_str(), id)));
            }
        }
        providers.sort_unstable();
        let rows: Vec<String> = providers.iter().map(|(ty, id)| format!("({ty:?},ClassId({id}))")).collect();
        self.array("CONNECTIONS_BY_PROVIDER", "(&str, ClassId)", &rows);
        self.core_constants();
    }

    fn core_constants(&mut self) {
        self.out.push_str(
            "/// The core classes by name, for code that means one of them.\n\
             #[allow(dead_code, reason = \"there is one for each\")]\npub(crate) mod core_class {\n",
        );
        self.out.push_str("use super::ClassId;\n");
        for (id, class) in
            self.catalog.classes.iter().enumerate().filter(|(_, class)| class.package.is_empty())
        {
            let name = upper_snake(&class.name);
            let _ =
                writeln!(self.out, "/// `{}`\npub(crate) const {name}: ClassId = ClassId({id});", class.name);
        }
        self.out.push_str("}\n");
    }
}

/// `AmazonEC2CloudImage.AMI` -> `AMAZON_EC2_CLOUD_IMAGE_AMI`
pub fn upper_snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let starts = c.is_uppercase()
            && before.is_some_and(|before| {
                let next_is_lower = chars.get(at + 1).is_some_and(|next| next.is_lowercase());
                before != '.' && (!before.is_uppercase() || next_is_lower)
            });
        if starts || *c == '.' {
            text.push('_');
        }
        if *c != '.' {
            text.extend(c.to_uppercase());
        }
    }
    text
}
