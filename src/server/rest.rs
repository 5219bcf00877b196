//! The shapes of TeamCity's REST answers, as far as they are asked for; what else is in them is passed over. Lists and parts
//! are left out by servers for those who may not see them, so each is an `Option`.

use serde::Deserialize;

use super::ask::Page;

/// `/app/rest/server`.
#[derive(Debug, Deserialize)]
pub(super) struct Server {
    pub(super) version: String,
}

/// `/app/rest/users/current`.
#[derive(Debug, Deserialize)]
pub(super) struct User {
    pub(super) username: String,
    pub(super) name: Option<String>,
    pub(super) roles: Option<Roles>,
    pub(super) groups: Option<Groups>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Roles {
    #[serde(default)]
    pub(super) role: Vec<Role>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Role {
    /// `g` for the whole server, `p:<project>` for one.
    pub(super) scope: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Groups {
    #[serde(default)]
    pub(super) group: Vec<Group>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Group {
    pub(super) roles: Option<Roles>,
}

/// `/app/rest/users/current/tokens`.
#[derive(Debug, Deserialize)]
pub(super) struct Tokens {
    #[serde(default)]
    pub(super) token: Vec<TokenInfo>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TokenInfo {
    /// `20270101T000000+0000`; none of a permanent one.
    pub(super) expiration_time: Option<String>,
}

/// An entry with an id.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    pub(super) id: String,
}

/// A project in the list of all.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Place {
    pub(super) id: String,
    pub(super) parent_project_id: Option<String>,
}

/// A project with what is below it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Project {
    pub(super) parameters: Option<Properties>,
    pub(super) project_features: Option<Features>,
    pub(super) templates: Option<BuildTypes>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Properties {
    #[serde(default)]
    pub(super) property: Vec<Property>,
}

/// A parameter; secret values are left out by the server.
#[derive(Debug, Deserialize)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) value: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Features {
    #[serde(default)]
    pub(super) project_feature: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Feature {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) properties: Option<Properties>,
}

impl Feature {
    /// The value of a property.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let all = &self.properties.as_ref()?.property;
        all.iter().find(|one| one.name == name)?.value.as_deref()
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Agent {
    pub(super) properties: Option<Properties>,
}

/// Makes the shape of a page from the key of its list.
macro_rules! pages {
    ($($name:ident $key:literal $item:ty,)+) => { $(
        #[derive(Debug, Deserialize)]
        pub(super) struct $name {
            #[serde(rename = "nextHref")]
            next: Option<String>,
            #[serde(rename = $key, default)]
            pub(super) items: Vec<$item>,
        }

        impl Page for $name {
            type Item = $item;

            fn open(self) -> (Vec<$item>, Option<String>) {
                (self.items, self.next)
            }
        }
    )+ };
}

pages! {
    Places "project" Place,
    BuildTypes "buildType" Entry,
    VcsRoots "vcs-root" Entry,
    Agents "agent" Agent,
}
