//! How many findings that name one text carry the edit that writes it.

use super::material;

use tcdsl::diagnostic::Diagnostic;

/// What a finding says where one text is meant.
const SAYS: &[&str] = &["write `", "did you mean `", "import it: `", "delete the line", "delete it", "delete one of", "leave it out"];

/// Whether the finding says what is to be written.
fn names_one_text(found: &Diagnostic) -> bool {
    let mut says = found.help.iter().chain(std::iter::once(&found.message));
    !found.fixes.is_empty() || says.any(|text| SAYS.iter().any(|part| text.contains(part)))
}

#[test]
fn what_names_one_text_carries_the_edit() {
    let (mut all, mut with, mut without) = (0, 0, Vec::new());
    for settings in material::all().into_iter() {
        let (session, root) = settings.open();
        for found in session.compile(&root).diagnostics.iter().filter(|found| names_one_text(found)) {
            all += 1;
            if found.fixes.is_empty() {
                without.push(format!("{}: {}: {} | {:?}", settings.name, found.rule.name, found.message, found.help));
            } else {
                with += 1;
            }
        }
    }
    println!("{with} of {all} findings that name one text carry the edit; without it:\n{}", without.join("\n"));
    assert!(with * 4 >= all * 3, "{with} of {all}");
}
