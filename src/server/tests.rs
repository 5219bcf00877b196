//! Addresses and tokens; what a server answers is tried by `tests/server` over real connections.

use super::{Address, Fault, Token};

#[test]
fn addresses() {
    let parsed = |text: &str| Address::parse(text, false).map(|one| one.of("/app")).ok();
    assert_eq!(parsed("https://ci.example.org").as_deref(), Some("https://ci.example.org/app"));
    assert_eq!(parsed("HTTPS://CI.example.org:443/tc/").as_deref(), Some("https://ci.example.org/tc/app"));
    for wrong in [
        "ci.example.org",
        "ftp://ci",
        "https://",
        "https://a b",
        "https://u:p@ci",
        "https://ci?x",
        "https://ci/\n",
    ] {
        assert_eq!(parsed(wrong), None, "{wrong}");
    }
    for plain in ["http://ci.example.org", "http://localhost:8111", "http://127.0.0.1", "http://[::1]"] {
        assert_eq!(Address::parse(plain, false), Err(Fault::Plain));
        assert!(Address::parse(plain, true).is_ok());
    }
}

#[test]
fn links_stay_on_the_host() {
    let address = Address::parse("https://ci.example.org/tc", false).unwrap();
    let follow = |link: &str| address.follow(link).ok();
    assert_eq!(follow("/tc/app?x=1").as_deref(), Some("https://ci.example.org/tc/app?x=1"));
    assert_eq!(follow("https://CI.example.org:443/y").as_deref(), Some("https://ci.example.org/y"));
    for other in [
        "//evil.example/x",
        "http://ci.example.org/x",
        "https://ci.example.org:8443/x",
        "https://ci.example.org.evil/x",
        "https://ci.example.org@evil/x",
        "https://u@ci.example.org/x",
        "evil",
        "",
        "\\\\evil",
        "https:/evil",
        "https://ci.example.org\\@evil/",
    ] {
        assert_eq!(follow(other), None, "{other}");
    }
}

#[test]
fn tokens_are_hidden() {
    let token = Token::parse(" abcDEF0123456789.x-_ \n").unwrap();
    assert_eq!(token.header(), "Bearer abcDEF0123456789.x-_");
    assert_eq!(token.hide("<ABCdef0123456789.x-_> ä abcDEF0123456789.x-_"), "<***> ä ***");
    assert_eq!(format!("{token:?}"), "***");
    for wrong in
        ["", " ", "short", "with blanks in the middle", "zeile\neins und so weiter", "ümlaute-und-mehr-davon"]
    {
        assert!(Token::parse(wrong).is_err(), "{wrong}");
    }
}
