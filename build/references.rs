//! Follows the paths of `references.toml` through the classes: `authType[StoredToken].tokenId`.

use crate::Failure;
use crate::data::{Data, ReferenceRow};
use crate::resolve::{Catalog, Type};
use crate::signature::parse_type;

/// The Rust rows of the table of references.
pub fn rows(data: &Data, catalog: &Catalog<'_>) -> Result<Vec<String>, Failure> {
    let (path, file) = &data.references;
    let mut rows = Vec::new();
    for row in &file.reference {
        let field = format!("{} {}", row.class, row.property);
        rows.push(render(catalog, row).map_err(|what| Failure::new(path, &field, &what))?);
    }
    Ok(rows)
}

fn render(catalog: &Catalog<'_>, row: &ReferenceRow) -> Result<String, String> {
    let (package, name) = row.class.split_once('.').unwrap_or(("", &row.class));
    let class = catalog.find(package, name).ok_or("there is no such class")?;
    let target = match row.refers_to.as_str() {
        "feature-id" => "FeatureId",
        "feature-ids" => "FeatureIds",
        "vault-namespace" => "VaultNamespace",
        "token-id" => "TokenId",
        other => return Err(format!("there is no kind of reference `{other}`")),
    };
    let place = follow(catalog, class, &row.property)?;
    let when: Vec<String> =
        place.when.iter().map(|(param, value)| format!("({param:?},{value:?})")).collect();
    Ok(format!(
        "Reference{{class:ClassId({class}),property:{:?},owner:ClassId({}),param:{:?},mandatory:{},\
         target:ReferenceTarget::{target},accepts:&{:?},when:&[{}],inferred:{}}}",
        row.property,
        place.owner,
        place.param,
        place.mandatory,
        row.accepts,
        when.join(","),
        row.inferred,
    ))
}

/// Where a path leads.
struct Place {
    owner: usize,
    param: String,
    mandatory: bool,
    /// The compound parameters with the values that they have on the way.
    when: Vec<(String, String)>,
}

fn follow(catalog: &Catalog<'_>, class: usize, path: &str) -> Result<Place, String> {
    let mut owner = class;
    let mut when = Vec::new();
    let mut steps: Vec<&str> = path.split('.').collect();
    let last = steps.pop().unwrap_or_default();
    for step in steps {
        let (property, option) = step
            .strip_suffix(']')
            .and_then(|step| step.split_once('['))
            .ok_or_else(|| format!("`{step}` is not `property[Option]`"))?;
        let row = property_row(catalog, owner, property)?;
        let written = parse_type(row.ty.as_deref().unwrap_or("String?"))?;
        let compound = match catalog.ty(Some(owner), catalog.classes[owner].package, &written)?.0 {
            Type::Compound(id) => id,
            _ => return Err(format!("`{property}` has no options")),
        };
        let nested = &catalog.classes[compound].nested;
        let chosen = nested.iter().find(|id| catalog.classes[**id].simple_name() == option);
        owner = *chosen.ok_or_else(|| format!("`{property}` has no option `{option}`"))?;
        if let (Some(param), Some(value)) = (&row.param, &catalog.classes[owner].file.value) {
            when.push((param.clone(), value.clone()));
        }
    }
    let row = property_row(catalog, owner, last)?;
    let param = row.param.clone().ok_or_else(|| format!("`{last}` has no raw parameter"))?;
    Ok(Place { owner, param, mandatory: row.mandatory, when })
}

fn property_row<'a>(
    catalog: &Catalog<'a>,
    owner: usize,
    name: &str,
) -> Result<&'a crate::data::PropertyRow, String> {
    let class = &catalog.classes[owner];
    let row = class.file.properties.iter().find(|row| row.name == name);
    row.ok_or_else(|| format!("`{}` has no property `{name}`", class.name))
}
