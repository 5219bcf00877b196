//! What the projects above some settings declare, gathered into a lock.

use std::collections::{BTreeMap, BTreeSet};

use super::ask::{Client, Wire};
use super::check::Identity;
use super::fault::Fault;
use super::rest::{Agents, BuildTypes, Feature, Places, Project, VcsRoots};
use crate::config::lock::{Lock, LockedConnection};
use crate::model::connections::{CONNECTION_TYPE, PROVIDER_PARAM};

/// What is asked of each project above. Of parameters only names: no value is sent.
const FIELDS: &str = "fields=parameters(property(name)),projectFeatures(projectFeature(id,type,properties(property(name,value)))),\
                      templates(buildType(id))";

/// Asks what settings of `project` may refer to and do not declare themselves.
///
/// # Errors
///
/// When a project above cannot be read in full: a lock that left something out would make errors of right settings.
pub fn lock<W: Wire>(client: &mut Client<W>, identity: &Identity, project: &str) -> Result<Lock, Fault> {
    let above = above(client, project)?;
    let mut lock = Lock::new(project, identity.server.clone(), identity.sees_all);
    for id in &above {
        of_project(client, id, &mut lock)?;
    }
    lock.above = above;
    let list = "/app/rest/buildTypes?locator=count:1000&fields=nextHref,buildType(id)";
    let builds = client.list::<BuildTypes>(list, "build configurations")?;
    lock.build_types = builds.into_iter().map(|one| one.id).collect();
    lock.agent_parameters = agents(client)?;
    lock.connections.sort();
    Ok(lock)
}

/// The projects above one, the nearest first.
fn above<W: Wire>(client: &mut Client<W>, project: &str) -> Result<Vec<String>, Fault> {
    let list = "/app/rest/projects?locator=count:1000&fields=nextHref,project(id,parentProjectId)";
    let places = client.list::<Places>(list, "projects")?;
    let parents: BTreeMap<String, Option<String>> =
        places.into_iter().map(|one| (one.id, one.parent_project_id)).collect();
    let missing = |id: &str| Fault::Missing { what: format!("project `{id}`") };
    let mut above = Vec::new();
    let mut next = parents.get(project).ok_or_else(|| missing(project))?;
    while let Some(id) = next {
        if above.contains(id) {
            let reason = format!("`{id}` lies below itself");
            return Err(Fault::Malformed { what: "projects".into(), reason });
        }
        above.push(id.clone());
        next = parents.get(id).ok_or_else(|| missing(id))?;
    }
    Ok(above)
}

fn of_project<W: Wire>(client: &mut Client<W>, id: &str, lock: &mut Lock) -> Result<(), Fault> {
    let what = format!("project `{id}`");
    let told: Project = client.ask(&format!("/app/rest/projects/id:{id}?{FIELDS}"), &what)?;
    let untold = |part: &str| Fault::Untold { what: format!("the {part} of {what}") };
    let parameters = told.parameters.ok_or_else(|| untold("parameters"))?;
    lock.parameters.extend(parameters.property.into_iter().map(|one| one.name));
    let features = told.project_features.ok_or_else(|| untold("connections"))?;
    lock.connections.extend(features.project_feature.iter().filter_map(|one| connection(one, id)));
    let templates = told.templates.ok_or_else(|| untold("templates"))?;
    lock.templates.extend(templates.items.into_iter().map(|one| one.id));
    let list =
        format!("/app/rest/vcs-roots?locator=project:(id:{id}),count:1000&fields=nextHref,vcs-root(id)");
    let roots = client.list::<VcsRoots>(&list, &format!("VCS roots of {what}"))?;
    lock.vcs_roots.extend(roots.into_iter().map(|one| one.id));
    Ok(())
}

fn connection(feature: &Feature, project: &str) -> Option<LockedConnection> {
    (feature.kind == CONNECTION_TYPE).then(|| LockedConnection {
        id: feature.id.clone(),
        kind: feature.value(PROVIDER_PARAM).map(str::to_owned),
        name: feature.value("displayName").map(str::to_owned),
        project: project.to_owned(),
    })
}

/// The parameters that agents bring; `None` when the token may not see them, since then no list is the whole one. What an
/// agent's environment holds is no declaration.
fn agents<W: Wire>(client: &mut Client<W>) -> Result<Option<BTreeSet<String>>, Fault> {
    let list =
        "/app/rest/agents?locator=authorized:any,count:100&fields=nextHref,agent(properties(property(name)))";
    let agents = match client.list::<Agents>(list, "agents") {
        Ok(agents) => agents,
        Err(Fault::Forbidden { .. } | Fault::Missing { .. } | Fault::Status { .. }) => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let mut names = BTreeSet::new();
    for agent in agents {
        let Some(told) = agent.properties else { return Ok(None) };
        let own = told.property.into_iter().map(|one| one.name);
        names.extend(own.filter(|name| !name.starts_with("env.")));
    }
    Ok(Some(names))
}
