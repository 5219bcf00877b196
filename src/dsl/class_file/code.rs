//! The instructions of a method, as far as generated code uses them.

use std::rc::Rc;

use noak::error::DecodeError;
use noak::reader::attributes::{Code, RawInstruction as Raw};
use noak::reader::cpool::Item;

use super::pool::{Member, Pool};

/// An instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::dsl) enum Op {
    Load(u16),
    Store(u16),
    Null,
    Int(i32),
    Text(Rc<str>),
    GetStatic(Rc<Member>),
    PutStatic(Rc<Member>),
    GetField,
    PutField(Rc<Member>),
    Call {
        member: Rc<Member>,
        is_static: bool,
    },
    New(Rc<str>),
    NewArray,
    ArrayLoad,
    ArrayStore,
    Dup,
    Pop,
    And,
    /// Changes nothing that matters here: a cast, `nop`.
    Nothing,
    /// The place of a branch is that of the instruction it leads to.
    If(Branch, u32),
    Goto(u32),
    Return {
        value: bool,
    },
    /// One that generated code does not have.
    Unknown,
}

/// When a branch is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::dsl) enum Branch {
    Null,
    NonNull,
    Zero,
    NonZero,
}

/// All instructions with their places.
pub(super) fn decode<'input>(
    code: &Code<'input>,
    pool: &Pool<'_, 'input>,
) -> Result<Vec<(u32, Op)>, DecodeError> {
    let mut all = Vec::new();
    for instruction in code.raw_instructions() {
        let (at, raw) = instruction?;
        let at = at.as_u32();
        all.push((at, op(at, &raw, pool)?));
    }
    Ok(all)
}

fn op<'input>(at: u32, raw: &Raw<'input>, pool: &Pool<'_, 'input>) -> Result<Op, DecodeError> {
    let to = |offset: i16| at.wrapping_add_signed(i32::from(offset));
    Ok(match raw {
        Raw::ALoad0 | Raw::ILoad0 => Op::Load(0),
        Raw::ALoad1 | Raw::ILoad1 => Op::Load(1),
        Raw::ALoad2 | Raw::ILoad2 => Op::Load(2),
        Raw::ALoad3 | Raw::ILoad3 => Op::Load(3),
        Raw::ALoad { index } | Raw::ILoad { index } => Op::Load(u16::from(*index)),
        Raw::AStore0 => Op::Store(0),
        Raw::AStore1 => Op::Store(1),
        Raw::AStore2 => Op::Store(2),
        Raw::AStore3 => Op::Store(3),
        Raw::AStore { index } => Op::Store(u16::from(*index)),
        Raw::AConstNull => Op::Null,
        Raw::IConstM1 => Op::Int(-1),
        Raw::IConst0 => Op::Int(0),
        Raw::IConst1 => Op::Int(1),
        Raw::IConst2 => Op::Int(2),
        Raw::IConst3 => Op::Int(3),
        Raw::IConst4 => Op::Int(4),
        Raw::IConst5 => Op::Int(5),
        Raw::BIPush { value } => Op::Int(i32::from(*value)),
        Raw::SIPush { value } => Op::Int(i32::from(*value)),
        Raw::LdC { index } | Raw::LdCW { index } => constant(pool.item(*index)?, pool)?,
        Raw::GetStatic { index } => Op::GetStatic(pool.member(index.as_u16())?),
        Raw::PutStatic { index } => Op::PutStatic(pool.member(index.as_u16())?),
        Raw::GetField { .. } => Op::GetField,
        Raw::PutField { index } => Op::PutField(pool.member(index.as_u16())?),
        Raw::InvokeVirtual { index } => call(pool.member(index.as_u16())?, false),
        Raw::InvokeInterface { index, .. } => call(pool.member(index.as_u16())?, false),
        Raw::InvokeSpecial { index } => call(pool.member(index.as_u16())?, false),
        Raw::InvokeStatic { index } => call(pool.member(index.as_u16())?, true),
        Raw::New { index } => Op::New(pool.class(*index)?),
        Raw::ANewArray { .. } => Op::NewArray,
        Raw::AALoad => Op::ArrayLoad,
        Raw::AAStore => Op::ArrayStore,
        Raw::Dup => Op::Dup,
        Raw::Pop => Op::Pop,
        Raw::IAnd => Op::And,
        Raw::CheckCast { .. } | Raw::Nop => Op::Nothing,
        Raw::IfNull { offset } => Op::If(Branch::Null, to(*offset)),
        Raw::IfNonNull { offset } => Op::If(Branch::NonNull, to(*offset)),
        Raw::IfEq { offset } => Op::If(Branch::Zero, to(*offset)),
        Raw::IfNe { offset } => Op::If(Branch::NonZero, to(*offset)),
        Raw::Goto { offset } => Op::Goto(to(*offset)),
        Raw::Return => Op::Return { value: false },
        Raw::AReturn | Raw::IReturn => Op::Return { value: true },
        _ => Op::Unknown,
    })
}

fn call(member: Rc<Member>, is_static: bool) -> Op {
    Op::Call { member, is_static }
}

fn constant<'input>(item: &Item<'input>, pool: &Pool<'_, 'input>) -> Result<Op, DecodeError> {
    Ok(match item {
        Item::String(text) => Op::Text(pool.text(text.string)?),
        Item::Integer(number) => Op::Int(number.value),
        // A class: what is made of it does not matter here.
        Item::Class(_) => Op::Null,
        _ => Op::Unknown,
    })
}
