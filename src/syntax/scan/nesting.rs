//! What nests without brackets: `if (a) if (b) ...`, `else if`, `- - a`, `() -> () -> T`, `A<B<C>>`.
//!
//! The parser recurses for each of them, so that their number within one statement is bounded.

/// How many may be open at a place.
pub(in crate::syntax) const MAX_RUN: u32 = 512;

/// What is open at a place of a statement.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Nesting {
    /// Words, arrows and the like, which go on to the end of the statement.
    words: u32,
    /// Signs and labels before an operand, which end with it.
    prefixes: u32,
    /// `<` behind a name.
    angles: u32,
    /// Words of the statement before, in case that this one begins with `else`.
    earlier: u32,
}

impl Nesting {
    /// Whether this is more than is read.
    pub(super) const fn is_too_deep(self) -> bool {
        self.words + self.prefixes + self.angles > MAX_RUN
    }

    /// `if`, `return`, `->`, ...
    pub(super) const fn word(&mut self) {
        self.words += self.prefixes + 1;
        self.prefixes = 0;
    }

    /// `else` goes on with the statement before it, on the next line too.
    pub(super) const fn other(&mut self) {
        if self.words == 0 {
            self.words = self.earlier;
        }
        self.word();
    }

    /// `-a`, `!a`, `label@ a`
    pub(super) const fn prefix(&mut self) {
        self.prefixes += 1;
    }

    /// An operand: what stood before it is done.
    pub(super) const fn operand(&mut self) {
        self.prefixes = 0;
    }

    /// `<` behind a name.
    pub(super) const fn angle(&mut self) {
        self.angles += 1;
    }

    /// `>`
    pub(super) const fn close_angle(&mut self) {
        self.angles = self.angles.saturating_sub(1);
    }

    /// `&&` or `||`: no type arguments are open.
    pub(super) const fn logical(&mut self) {
        self.angles = 0;
    }

    /// `,`: the next item stands beside the one before. (Type arguments stay open.)
    pub(super) const fn next(&mut self, outside: Self) {
        self.words = outside.words;
        self.prefixes = outside.prefixes;
    }

    /// A statement ends.
    pub(super) const fn end(&mut self) {
        if self.words > 0 {
            self.earlier = self.words;
        }
        self.words = 0;
        self.prefixes = 0;
        self.angles = 0;
    }

    /// It did not end.
    pub(super) const fn goes_on(&mut self) {
        if self.words == 0 {
            self.words = self.earlier;
        }
    }
}
