//! What the analysis resolved, run: the declaration that a name or call means is known, and only the objects that it
//! belongs to are looked for.

mod calls;
mod dispatch;
mod receivers;
mod type_arguments;
mod values;
