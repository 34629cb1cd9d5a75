//! House rules as tests. Each message says where, and what to do instead (docs/architecture.md, invariants).

mod files;

mod domain;
mod generated;
mod money;
mod people;
mod places;
mod privacy;
mod shape;
mod shell;
mod window;
mod words;
