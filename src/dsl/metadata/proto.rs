//! The messages of Kotlin's metadata (`metadata.proto` and `jvm_metadata.proto` of its compiler), as far as they are read.

use prost::Message;

#[derive(Clone, PartialEq, Message)]
pub(super) struct StringTableTypes {
    #[prost(message, repeated, tag = "1")]
    pub(super) record: Vec<Record>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Record {
    /// How many strings it stands for.
    #[prost(int32, optional, tag = "1")]
    pub(super) range: Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub(super) predefined_index: Option<i32>,
    #[prost(int32, optional, tag = "3")]
    pub(super) operation: Option<i32>,
    #[prost(int32, repeated, tag = "4")]
    pub(super) substring_index: Vec<i32>,
    #[prost(int32, repeated, tag = "5")]
    pub(super) replace_char: Vec<i32>,
    #[prost(string, optional, tag = "6")]
    pub(super) string: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Class {
    #[prost(int32, optional, tag = "1")]
    pub(super) flags: Option<i32>,
    #[prost(message, repeated, tag = "9")]
    pub(super) function: Vec<Function>,
    #[prost(message, repeated, tag = "10")]
    pub(super) property: Vec<Property>,
    #[prost(message, repeated, tag = "13")]
    pub(super) enum_entry: Vec<EnumEntry>,
    #[prost(message, optional, tag = "30")]
    pub(super) type_table: Option<TypeTable>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Package {
    #[prost(message, repeated, tag = "3")]
    pub(super) function: Vec<Function>,
    #[prost(message, optional, tag = "30")]
    pub(super) type_table: Option<TypeTable>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct TypeTable {
    #[prost(message, repeated, tag = "1")]
    pub(super) r#type: Vec<Type>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Type {
    #[prost(bool, optional, tag = "3")]
    pub(super) nullable: Option<bool>,
    #[prost(int32, optional, tag = "6")]
    pub(super) class_name: Option<i32>,
    #[prost(message, repeated, tag = "2")]
    pub(super) argument: Vec<Argument>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Argument {
    #[prost(message, optional, tag = "2")]
    pub(super) r#type: Option<Type>,
    #[prost(int32, optional, tag = "3")]
    pub(super) type_id: Option<i32>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Function {
    #[prost(int32, optional, tag = "2")]
    pub(super) name: Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub(super) return_type: Option<Type>,
    #[prost(int32, optional, tag = "7")]
    pub(super) return_type_id: Option<i32>,
    #[prost(message, optional, tag = "5")]
    pub(super) receiver_type: Option<Type>,
    #[prost(int32, optional, tag = "8")]
    pub(super) receiver_type_id: Option<i32>,
    #[prost(message, repeated, tag = "6")]
    pub(super) value_parameter: Vec<ValueParameter>,
    #[prost(message, optional, tag = "100")]
    pub(super) method_signature: Option<Signature>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct ValueParameter {
    #[prost(int32, optional, tag = "1")]
    pub(super) flags: Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub(super) name: Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub(super) r#type: Option<Type>,
    #[prost(int32, optional, tag = "5")]
    pub(super) type_id: Option<i32>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Property {
    #[prost(int32, optional, tag = "11")]
    pub(super) flags: Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub(super) name: Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub(super) return_type: Option<Type>,
    #[prost(int32, optional, tag = "9")]
    pub(super) return_type_id: Option<i32>,
    #[prost(message, optional, tag = "100")]
    pub(super) signature: Option<PropertySignature>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct PropertySignature {
    #[prost(message, optional, tag = "1")]
    pub(super) field: Option<Signature>,
    /// The method that carries the property's annotations.
    #[prost(message, optional, tag = "2")]
    pub(super) synthetic_method: Option<Signature>,
    #[prost(message, optional, tag = "3")]
    pub(super) getter: Option<Signature>,
}

/// The name and descriptor of a method or field; what is left out follows from the declaration.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Signature {
    #[prost(int32, optional, tag = "1")]
    pub(super) name: Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub(super) desc: Option<i32>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct EnumEntry {
    #[prost(int32, optional, tag = "1")]
    pub(super) name: Option<i32>,
}
