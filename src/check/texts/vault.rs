//! References to secrets in Vault: `vault:<id of the connection>:<path>!/<key>`, the id may be left out
//! (`hashicorp-vault.md`; the plugin's `VaultQuery`).

/// What a reference says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VaultReference<'t> {
    /// The Vault id of the connection, when one is named.
    pub(crate) id: Option<&'t str>,
    /// The path and the key.
    pub(crate) query: &'t str,
}

/// What stands between the path and the key.
const KEY: &str = "!/";

/// Reads the name of a reference, without `vault:`. An id has no slash; a path without one is no id.
pub(crate) fn vault_reference(text: &str) -> VaultReference<'_> {
    match text.split_once(':') {
        Some((id, query)) if !id.contains(['/', '!']) => {
            VaultReference { id: Some(id).filter(|id| !id.is_empty()), query }
        }
        _ => VaultReference { id: None, query: text },
    }
}

/// What is wrong with a query, as the end of a sentence.
pub(crate) fn query_problem(query: &str) -> Option<&'static str> {
    let mut parts = query.split(KEY);
    let (path, key) = (parts.next().unwrap_or_default(), parts.next());
    match key {
        None => Some("has no `!/` between the path and the key"),
        Some(_) if parts.next().is_some() => Some("has `!/` more than once"),
        Some(_) if path.trim_matches('/').trim().is_empty() => Some("has no path before `!/`"),
        Some(key) if key.trim().is_empty() => Some("has no key after `!/`"),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_queries() {
        for (text, id, query) in [
            ("acme:/kv/data/x!/key", Some("acme"), "/kv/data/x!/key"),
            ("/kv/data/x!/key", None, "/kv/data/x!/key"),
            ("secret/data/x!/key", None, "secret/data/x!/key"),
            ("a/b:c!/d", None, "a/b:c!/d"),
            (":a!/b", None, "a!/b"),
        ] {
            assert_eq!(vault_reference(text), VaultReference { id, query }, "{text}");
        }
    }

    #[test]
    fn problems() {
        assert_eq!(query_problem("kv/data/x!/key"), None);
        for wrong in ["kv/data/x", "kv!/a!/b", "!/key", "/!/key", "kv!/", "kv/data/x/key!"] {
            assert!(query_problem(wrong).is_some(), "{wrong}");
        }
    }
}
