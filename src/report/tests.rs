//! Reports on findings made by hand.
