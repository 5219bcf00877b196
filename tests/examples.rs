//! The programs in `examples/` are compiled and run: what they show is what there is.

#[path = "../examples/check.rs"]
mod check;
#[path = "../examples/session.rs"]
mod session;

#[test]
fn a_text_is_checked() {
    check::main();
}

#[test]
fn a_session_is_kept() {
    session::main().expect("the files are there");
}
