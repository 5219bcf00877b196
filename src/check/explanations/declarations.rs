//! Explanations: what is wrong with a declaration by itself, and between a class and its supertypes.

use super::COMPILER;
use crate::check::{Explanation, Group};
use crate::sema::rules;

pub(super) static ALL: &[&Explanation] = &[
    &CONFLICTING_DECLARATIONS,
    &WRONG_MODIFIER,
    &MISSING_BODY,
    &FORBIDDEN_BODY,
    &WRONG_DECLARATION,
    &WRONG_PARAMETER,
    &WRONG_CONSTRUCTOR,
    &WRONG_SUPERTYPE,
    &CYCLE,
    &WRONG_OVERRIDE,
    &ABSTRACT_MEMBER,
    &EXPOSED_TYPE,
    &CAPTURED_SCRIPT,
    &INLINE_MISUSE,
    &WRONG_ANNOTATION,
    &WRONG_VARIANCE,
];

static CONFLICTING_DECLARATIONS: Explanation = Explanation {
    rule: &rules::CONFLICTING_DECLARATIONS,
    group: Group::Correctness,
    why: "A name stands for one class or property in its package or class, and functions of one name differ in their \
          parameters. All files of the settings without a `package` are one package.",
    fires: "project {\n    buildType(Build)\n}\n// file: Build.kt\nimport jetbrains.buildServer.configs.kotlin.*\n\n\
            object Build : BuildType({\n    name = \"Build\"\n})\n// file: Copy.kt\n\
            import jetbrains.buildServer.configs.kotlin.*\n\nobject Build : BuildType({\n    name = \"Copy\"\n})\n",
    silent: "project {\n    buildType(Build)\n    buildType(Copy)\n}\n// file: Build.kt\n\
             import jetbrains.buildServer.configs.kotlin.*\n\nobject Build : BuildType({\n    name = \"Build\"\n})\n\
             // file: Copy.kt\nimport jetbrains.buildServer.configs.kotlin.*\n\n\
             object Copy : BuildType({\n    name = \"Copy\"\n})\n",
    remedy: "Give one of them another name, or a package of its own.",
    source: COMPILER,
};

static WRONG_MODIFIER: Explanation = Explanation {
    rule: &rules::WRONG_MODIFIER,
    group: Group::Correctness,
    why: "A modifier belongs to some kinds of declarations only, is written once, and may exclude another. What `const`, \
          `lateinit`, `operator` and `infix` ask of their declarations counts as well.",
    fires: "const val TOOLS = listOf(\"git\")\n\nproject {\n    description = TOOLS.first()\n}\n",
    silent: "object Tools {\n    const val GIT = \"git\"\n}\n\nval TOOLS = listOf(Tools.GIT)\n\nproject {\n    description = TOOLS.first()\n}\n",
    remedy: "Take the modifier away, or change what it asks for.",
    source: COMPILER,
};

static MISSING_BODY: Explanation = Explanation {
    rule: &rules::MISSING_BODY,
    group: Group::Correctness,
    why: "Only abstract members, those of interfaces and `external` functions do without a body; an extension property \
          keeps nothing and needs a getter.",
    fires: "fun title(name: String): String\n\nproject {\n}\n",
    silent: "fun title(name: String): String = \"The $name\"\n\nproject {\n    description = title(\"shop\")\n}\n",
    remedy: "Write the body, or make the member and its class `abstract`.",
    source: COMPILER,
};

static FORBIDDEN_BODY: Explanation = Explanation {
    rule: &rules::FORBIDDEN_BODY,
    group: Group::Correctness,
    why: "What is abstract is given by those that extend the class, an interface keeps no values, and a `val` is not set.",
    fires: "interface Named {\n    val title: String = \"The shop\"\n}\n\nproject {\n}\n",
    silent: "interface Named {\n    val title: String get() = \"The shop\"\n}\n\nproject {\n}\n",
    remedy: "Take the body or value away, or the modifier that excludes it; an interface can have a getter.",
    source: COMPILER,
};

static WRONG_DECLARATION: Explanation = Explanation {
    rule: &rules::WRONG_DECLARATION,
    group: Group::Correctness,
    why: "Named objects and interfaces cannot be local, nothing static stands in an inner class, an enum class is not \
          generic, and names of underscores alone are reserved.",
    fires: "fun title(): String {\n    object Shop {\n        val title = \"The shop\"\n    }\n    return \"The shop\"\n}\n\n\
            project {\n    description = title()\n}\n",
    silent: "object Shop {\n    val title = \"The shop\"\n}\n\nproject {\n    description = Shop.title\n}\n",
    remedy: "Move the declaration out to where it can be.",
    source: COMPILER,
};

static WRONG_PARAMETER: Explanation = Explanation {
    rule: &rules::WRONG_PARAMETER,
    group: Group::Correctness,
    why: "A function's parameter needs a type and is neither `val` nor `var`; one of them at most is a `vararg`; a function \
          that overrides takes its default values from the function that it overrides.",
    fires: "fun title(val name: String) = \"The $name\"\n\nproject {\n    description = title(\"shop\")\n}\n",
    silent: "fun title(name: String) = \"The $name\"\n\nproject {\n    description = title(\"shop\")\n}\n",
    remedy: "Take away what the parameter cannot have, or give it its type.",
    source: COMPILER,
};

static WRONG_CONSTRUCTOR: Explanation = Explanation {
    rule: &rules::WRONG_CONSTRUCTOR,
    group: Group::Correctness,
    why: "Objects and interfaces are made without parameters; a data class is made of properties alone; where there is a \
          primary constructor, every other one calls it.",
    fires: "data class Server(host: String)\n\nproject {\n}\n",
    silent: "data class Server(val host: String)\n\nproject {\n    description = Server(\"a.example.com\").host\n}\n",
    remedy: "Write `val` before the parameter of a data class, or call the primary constructor with `: this(..)`.",
    source: COMPILER,
};

static WRONG_SUPERTYPE: Explanation = Explanation {
    rule: &rules::WRONG_SUPERTYPE,
    group: Group::Correctness,
    why: "A class is final unless it is `open` or `abstract`, and an object always is. Of several supertypes one at most is \
          a class: its constructor is called, an interface has none.",
    fires: "class Template(name: String) : BuildType({\n    this.name = name\n})\n\n\
            class Build : Template(\"Build\")\n\nproject {\n}\n",
    silent: "open class Template(name: String) : BuildType({\n    this.name = name\n})\n\n\
             object Build : Template(\"Build\")\n\nproject {\n    buildType(Build)\n}\n",
    remedy: "Write `open` before the class that is to be extended, or use it without extending it.",
    source: COMPILER,
};

static CYCLE: Explanation = Explanation {
    rule: &rules::CYCLE,
    group: Group::Correctness,
    why: "Nothing can come before itself: a class that extends itself, a `typealias` that stands for itself, a constructor \
          that calls itself.",
    fires: "open class Library : Application()\n\nopen class Application : Library()\n\nproject {\n}\n",
    silent: "open class Library\n\nopen class Application : Library()\n\nproject {\n}\n",
    remedy: "Take one of the references away.",
    source: COMPILER,
};

static WRONG_OVERRIDE: Explanation = Explanation {
    rule: &rules::WRONG_OVERRIDE,
    group: Group::Correctness,
    why: "A member replaces one of a supertype only with `override`, only where that one is `open` or `abstract`, and only \
          with a type that fits. An `override` that replaces nothing is mostly a slip in the name or the parameters.",
    fires: "open class Server {\n    open val host = \"a.example.com\"\n}\n\n\
            class Mirror : Server() {\n    val host = \"b.example.com\"\n}\n\nproject {\n}\n",
    silent: "open class Server {\n    open val host = \"a.example.com\"\n}\n\n\
             class Mirror : Server() {\n    override val host = \"b.example.com\"\n}\n\n\
             project {\n    description = Mirror().host\n}\n",
    remedy: "Write `override`, open the member of the supertype, or choose another name.",
    source: COMPILER,
};

static ABSTRACT_MEMBER: Explanation = Explanation {
    rule: &rules::ABSTRACT_MEMBER,
    group: Group::Correctness,
    why: "Objects can be made of a class that is not abstract, so every member has to be there.",
    fires: "interface Server {\n    val host: String\n}\n\nclass Mirror : Server\n\nproject {\n}\n",
    silent: "interface Server {\n    val host: String\n}\n\n\
             class Mirror : Server {\n    override val host = \"b.example.com\"\n}\n\n\
             project {\n    description = Mirror().host\n}\n",
    remedy: "Implement the member with `override`, or make the class `abstract`.",
    source: COMPILER,
};

static EXPOSED_TYPE: Explanation = Explanation {
    rule: &rules::EXPOSED_TYPE,
    group: Group::Correctness,
    why: "Who can use a declaration must be able to name its types: what is public has no type, parameter or supertype that \
          is private.",
    fires: "project {\n}\n// file: Servers.kt\nprivate class Server(val host: String)\n\n\
            fun mirror(): Server = Server(\"b.example.com\")\n",
    silent: "project {\n}\n// file: Servers.kt\nprivate class Server(val host: String)\n\n\
             private fun mirror(): Server = Server(\"b.example.com\")\n\nfun host(): String = mirror().host\n",
    remedy: "Make the declaration as private as the type, or the type as public as the declaration.",
    source: COMPILER,
};

static CAPTURED_SCRIPT: Explanation = Explanation {
    rule: &rules::CAPTURED_SCRIPT,
    group: Group::Correctness,
    why: "The values and functions of a script are members of the script. A class is given the script when an instance is \
          made; an object, an interface, an enum or a nested class has none.",
    fires: "val prefix = \"Acme\"\n\nobject Build : BuildType({\n    name = \"$prefix build\"\n})\n\n\
            project {\n    buildType(Build)\n}\n",
    silent: "project {\n    buildType(Build)\n}\n// file: Build.kt\nimport jetbrains.buildServer.configs.kotlin.*\n\n\
             val prefix = \"Acme\"\n\nobject Build : BuildType({\n    name = \"$prefix build\"\n})\n",
    remedy: "Move the object to a `.kt` file with what it uses, or make it a class.",
    source: COMPILER,
};

static INLINE_MISUSE: Explanation = Explanation {
    rule: &rules::INLINE_MISUSE,
    group: Group::Correctness,
    why: "The body of an inline function is copied to where it is called, with the lambdas that it is given. So there is no \
          lambda that could be kept, callers must see all that the body uses, and a function that calls itself would have \
          no end.",
    fires: "inline fun later(step: () -> String): () -> String = step\n\nproject {\n}\n",
    silent: "inline fun now(step: () -> String): String = step()\n\nproject {\n    description = now { \"Acme\" }\n}\n",
    remedy: "Mark the parameter `noinline` or `crossinline`, make what the body uses public, or leave out `inline`.",
    source: COMPILER,
};

static WRONG_ANNOTATION: Explanation = Explanation {
    rule: &rules::WRONG_ANNOTATION,
    group: Group::Correctness,
    why: "What stands in an annotation is written into the class file: it is known before anything runs. Which declarations \
          an annotation is for, and whether it may be repeated, its class says.",
    fires: "annotation class Owner(val name: String)\n\nfun team() = \"web\"\n\n@Owner(team())\nclass Server\n\n\
            project {\n}\n",
    silent: "annotation class Owner(val name: String)\n\n@Owner(\"web\")\nclass Server\n\nproject {\n}\n",
    remedy: "Write a literal or a `const val`, and take away what is not for this declaration.",
    source: COMPILER,
};

static WRONG_VARIANCE: Explanation = Explanation {
    rule: &rules::WRONG_VARIANCE,
    group: Group::Correctness,
    why: "A class with `out T` only gives values of `T`, so that a `Box<String>` can stand for a `Box<Any>`; one with `in T` \
          only takes them. A `var` does both.",
    fires: "class Box<out T>(var content: T)\n\nproject {\n}\n",
    silent: "class Box<out T>(val content: T)\n\nproject {\n    description = Box(\"Acme\").content\n}\n",
    remedy: "Leave out `out` or `in`, or make the member private or a `val`.",
    source: COMPILER,
};
