//! What Kotlin declared in a class file: `@Metadata`, a protobuf in the strings of an annotation.

mod names;
mod proto;

use std::rc::Rc;

use names::Names;
use prost::Message;
use proto::{Signature, StringTableTypes, TypeTable};

use super::class_file::{Annotation, AnnotationValue, ClassFile};

/// `k` of the annotation: a class, and the functions of a file.
const CLASS: i32 = 1;
const FILE: i32 = 2;

/// The kind of a class in its flags, and the values that matter here.
const KIND_SHIFT: i32 = 6;
const KIND_MASK: i32 = 7;
const ENUM: i32 = 2;
/// Whether a class is final, open, abstract or sealed.
const MODALITY_SHIFT: i32 = 4;
const MODALITY_MASK: i32 = 3;
const SEALED: i32 = 3;
/// Who sees a declaration.
const VISIBILITY_SHIFT: i32 = 1;
const VISIBILITY_MASK: i32 = 7;
const PUBLIC: i32 = 3;
/// Whether a property is a `var`, whether an argument may be left out.
const IS_VAR: i32 = 1 << 8;
const HAS_DEFAULT: i32 = 1 << 1;

/// No class declares more, and its metadata are not larger.
const MOST_DECLARATIONS: usize = 5_000;
const LARGEST: usize = 1024 * 1024;

/// What flags are when a declaration has none.
const CLASS_FLAGS: i32 = 6;
const PROPERTY_FLAGS: i32 = 518;

/// What a class file declares.
#[derive(Debug, Default)]
pub(super) struct Declared {
    pub(super) is_file: bool,
    pub(super) is_enum: bool,
    pub(super) is_sealed: bool,
    pub(super) properties: Vec<Property>,
    pub(super) functions: Vec<Function>,
    /// The entries of an enum.
    pub(super) entries: Vec<String>,
}

/// A type; of its arguments, only the first that is a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Type {
    /// `kotlin/String`, `a/b/Outer.Nested`.
    pub(super) class: String,
    pub(super) is_nullable: bool,
    pub(super) of: Option<String>,
}

/// A public property.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) is_var: bool,
    pub(super) field: Option<String>,
    pub(super) getter: Option<String>,
    /// The method that carries its annotations.
    pub(super) annotated: Option<String>,
}

/// A function.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) name: String,
    /// The name and, where it does not follow from the declaration, the descriptor of its method.
    pub(super) method: (String, Option<String>),
    pub(super) receiver: Option<Type>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) returns: Type,
}

/// A parameter of a function.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) has_default: bool,
}

/// What a class file declares; nothing when Kotlin did not make it, or says it in a way that is not known.
pub(super) fn read(class: &ClassFile) -> Option<Declared> {
    let metadata = class.annotation("Lkotlin/Metadata;")?;
    let bytes = bytes(metadata)?;
    let table = texts(metadata, "d2")?;
    let mut rest = bytes.as_slice();
    let types = StringTableTypes::decode_length_delimited(&mut rest).ok()?;
    let names = Names::new(&table, types);
    match metadata.argument("k")? {
        AnnotationValue::Int(CLASS) => {
            let class = proto::Class::decode(rest).ok()?;
            let count = class.property.len() + class.enum_entry.len() + parameters(&class.function);
            (count <= MOST_DECLARATIONS).then(|| read_class(&class, &names))?
        }
        AnnotationValue::Int(FILE) => {
            let file = proto::Package::decode(rest).ok()?;
            (parameters(&file.function) <= MOST_DECLARATIONS).then(|| read_file(&file, &names))?
        }
        _ => None,
    }
}

/// How many functions and parameters there are.
fn parameters(functions: &[proto::Function]) -> usize {
    functions.iter().map(|function| 1 + function.value_parameter.len()).sum()
}

fn texts(metadata: &Annotation, name: &str) -> Option<Vec<Rc<str>>> {
    let Some(AnnotationValue::Array(values)) = metadata.argument(name) else { return None };
    let text = |value: &AnnotationValue| match value {
        AnnotationValue::Text(text) => Some(Rc::clone(text)),
        _ => None,
    };
    values.iter().map(text).collect()
}

/// The bytes of the protobuf: each is a char, after a mark that says so.
fn bytes(metadata: &Annotation) -> Option<Vec<u8>> {
    let texts = texts(metadata, "d1")?;
    let mut chars = texts.iter().flat_map(|text| text.chars());
    (chars.next()? == '\0').then_some(())?;
    let bytes: Vec<u8> =
        chars.take(LARGEST).map(|char| u8::try_from(u32::from(char)).ok()).collect::<Option<_>>()?;
    (bytes.len() < LARGEST).then_some(bytes)
}

fn read_class(class: &proto::Class, names: &Names<'_>) -> Option<Declared> {
    let flags = class.flags.unwrap_or(CLASS_FLAGS);
    let kind = flags >> KIND_SHIFT & KIND_MASK;
    let types = Types { names, table: class.type_table.as_ref() };
    let mut properties = Vec::new();
    for property in &class.property {
        let flags = property.flags.unwrap_or(PROPERTY_FLAGS);
        if flags >> VISIBILITY_SHIFT & VISIBILITY_MASK == PUBLIC {
            properties.push(types.property(property, flags & IS_VAR != 0)?);
        }
    }
    Some(Declared {
        is_file: false,
        is_enum: kind == ENUM,
        is_sealed: flags >> MODALITY_SHIFT & MODALITY_MASK == SEALED,
        properties,
        functions: class.function.iter().map(|one| types.function(one)).collect::<Option<_>>()?,
        entries: class.enum_entry.iter().map(|one| names.get(one.name)).collect::<Option<_>>()?,
    })
}

fn read_file(file: &proto::Package, names: &Names<'_>) -> Option<Declared> {
    let types = Types { names, table: file.type_table.as_ref() };
    let functions = file.function.iter().map(|one| types.function(one)).collect::<Option<_>>()?;
    Some(Declared { is_file: true, functions, ..Declared::default() })
}

struct Types<'a> {
    names: &'a Names<'a>,
    table: Option<&'a TypeTable>,
}

impl Types<'_> {
    fn get(&self, written: Option<&proto::Type>, id: Option<i32>) -> Option<Type> {
        let shared = || self.table?.r#type.get(usize::try_from(id?).ok()?);
        let ty = written.or_else(shared)?;
        let of = ty.argument.first().and_then(|argument| {
            let shared = || self.table?.r#type.get(usize::try_from(argument.type_id?).ok()?);
            self.names.get(argument.r#type.as_ref().or_else(shared)?.class_name)
        });
        // What is no class, such as a type parameter, has an empty name.
        let class = self.names.get(ty.class_name).unwrap_or_default();
        Some(Type { class, is_nullable: ty.nullable.unwrap_or_default(), of })
    }

    fn property(&self, property: &proto::Property, is_var: bool) -> Option<Property> {
        let name = self.names.get(property.name)?;
        let signature = property.signature.as_ref();
        let named = |signature: Option<&Signature>| self.names.get(signature?.name);
        Some(Property {
            ty: self.get(property.return_type.as_ref(), property.return_type_id)?,
            is_var,
            field: named(signature.and_then(|signature| signature.field.as_ref())),
            getter: named(signature.and_then(|signature| signature.getter.as_ref())),
            annotated: named(signature.and_then(|signature| signature.synthetic_method.as_ref())),
            name,
        })
    }

    fn function(&self, function: &proto::Function) -> Option<Function> {
        let name = self.names.get(function.name)?;
        let signature = function.method_signature.as_ref();
        let method = signature.and_then(|signature| self.names.get(signature.name));
        let descriptor = signature.and_then(|signature| self.names.get(signature.desc));
        let parameter = |one: &proto::ValueParameter| {
            Some(Parameter {
                name: self.names.get(one.name)?,
                ty: self.get(one.r#type.as_ref(), one.type_id)?,
                has_default: one.flags.unwrap_or_default() & HAS_DEFAULT != 0,
            })
        };
        Some(Function {
            method: (method.unwrap_or_else(|| name.clone()), descriptor),
            receiver: self.get(function.receiver_type.as_ref(), function.receiver_type_id),
            parameters: function.value_parameter.iter().map(parameter).collect::<Option<_>>()?,
            returns: self.get(function.return_type.as_ref(), function.return_type_id)?,
            name,
        })
    }
}
