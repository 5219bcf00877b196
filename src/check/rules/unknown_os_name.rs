//! `unknown-os-name`: a requirement on the operating system that no agent meets.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::{Project, Requirement};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-os-name",
    code: code::unknown_os_name,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an agent requirement on a name that no operating system has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`teamcity.agent.jvm.os.name` is what Java calls the operating system: `Linux`, `Mac OS X`, `Windows 11`, ... A \
          requirement that wants another name leaves the build without a compatible agent. Upper and lower case are not \
          judged.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            equals("teamcity.agent.jvm.os.name", "MacOS")
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            equals("teamcity.agent.jvm.os.name", "Mac OS X")
        }
    }
}
"#,
    remedy: "Write the name as Java has it; `contains` with `Windows` or `Mac` is enough for any version.",
    source: "`os.name` of the JDK; repairs in public settings",
};

/// The parameter, with the names by which its value goes as well.
const NAMES: &[&str] = &["teamcity.agent.jvm.os.name", "system.os.name"];

/// What Java calls operating systems that agents run on, but Windows.
const SYSTEMS: &[&str] = &[
    "AIX", "Darwin", "FreeBSD", "HP-UX", "Linux", "Mac OS", "Mac OS X", "NetBSD", "OpenBSD", "OS/400",
    "SunOS", "z/OS",
];

/// What it calls the versions of Windows.
const WINDOWS: &[&str] = &[
    "Windows 10",
    "Windows 11",
    "Windows 2000",
    "Windows 2003",
    "Windows 7",
    "Windows 8",
    "Windows 8.1",
    "Windows NT (unknown)",
    "Windows Server 2008",
    "Windows Server 2008 R2",
    "Windows Server 2012",
    "Windows Server 2012 R2",
    "Windows Server 2016",
    "Windows Server 2019",
    "Windows Server 2022",
    "Windows Server 2025",
    "Windows Vista",
    "Windows XP",
];

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for requirement in context.settings.projects.iter().flat_map(requirements) {
        let Some(name) = unknown(requirement) else { continue };
        let span = requirement.value.as_ref().map_or(requirement.parameter.span, |value| value.span);
        let found = Diagnostic::new(&RULE, span, format!("no operating system is called `{name}`"));
        let all = SYSTEMS.iter().chain(WINDOWS).copied();
        let help = match meant(name).or_else(|| nearest_name(name, all)) {
            Some(near) => format!("Java calls it `{near}`"),
            None => "Java calls them `Linux`, `Mac OS X`, `Windows 11`, ...".to_owned(),
        };
        out.push(found.label("no agent meets this requirement").help(help));
    }
}

/// The requirements of agents; conditions of steps may be meant to fail.
fn requirements(project: &Project) -> impl Iterator<Item = &Requirement> {
    project.build_types.iter().chain(&project.templates).flat_map(|build| &build.requirements)
}

/// The name that a requirement wants and that no system has.
fn unknown(requirement: &Requirement) -> Option<&str> {
    let parameter = requirement.parameter.known()?;
    let name = requirement.value.as_ref()?.known().filter(|_| NAMES.contains(&parameter))?;
    let lower = name.to_lowercase();
    let wanted = lower.trim();
    let mut known = SYSTEMS.iter().chain(WINDOWS).map(|known| known.to_lowercase());
    let windows = |text: &str| text.starts_with("windows ");
    let met = match &*requirement.kind {
        // Windows gets new versions; TeamCity's documentation has the bare word as an example.
        "equals" => windows(wanted) || wanted == "windows" || known.any(|known| known == wanted),
        "starts-with" => windows(wanted) || known.any(|known| known.starts_with(wanted)),
        "contains" => windows(wanted) || known.any(|known| known.contains(wanted)),
        "ends-with" => known.any(|known| known.ends_with(wanted)) || is_version(wanted),
        _ => true,
    };
    (!met && !name.contains('%') && !is_version(wanted)).then_some(name)
}

/// Whether a text may be the end of a version of Windows.
fn is_version(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && !text.contains(|char: char| char.is_alphabetic())
}

/// What people mean who write another word.
fn meant(name: &str) -> Option<&'static str> {
    let plain: String = name.to_lowercase().chars().filter(|char| char.is_alphanumeric()).collect();
    match &*plain {
        "macos" | "macosx" | "osx" | "mac" => Some("Mac OS X"),
        "windows" | "win" | "windowsnt" => Some("Windows 11"),
        "ubuntu" | "debian" | "centos" | "unix" | "gnulinux" => Some("Linux"),
        _ => None,
    }
}
