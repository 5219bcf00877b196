//! `invalid-docker-image`: names of images that Docker does not take.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-docker-image",
    code: code::invalid_docker_image,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "the name of an image that Docker does not take",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Builds that run in a container, and steps that build or push images, hand the name to Docker. TeamCity takes any \
          text; Docker takes `[host[:port]/]path[:tag]` with small letters in the path, without a scheme and without blanks. \
          What parameters stand for is not looked at.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "make"
                dockerImage = "registry.example.com/Tools/make:4"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "make"
                dockerImage = "registry.example.com/tools/make:4"
            }
        }
    }
}
"#,
    remedy: "Write the name as the registry shows it.",
    source: "the grammar of references of the `distribution` project, which Docker uses",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::DockerImage) {
        context.tell(&RULE, written, texts::docker_image(written.text), out);
    }
    for written in context.written_as(Format::DockerImages) {
        context.tell(&RULE, written, texts::docker_images(written.text), out);
    }
}
