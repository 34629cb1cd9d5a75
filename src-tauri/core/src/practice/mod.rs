//! Practice: play customers who ask, pay and change their minds, and the hints that help. Pure, as the domain
//! is: no clock and no disk, and chance comes from a number that is passed in. Nothing here is scored, timed or
//! compared with anyone.

mod counter;
mod customer;
mod hint;
mod lesson;
mod making;
mod play;
mod said;
mod scene;
mod visit;

pub use counter::{Counter, Sold, SoldLine};
pub use customer::{Check, Customer, Goods, Pays, Twist, Want};
pub use hint::{Hint, misstep, next};
pub use lesson::Lesson;
pub use making::{FACES, customer};
pub use play::{Play, Step};
pub use said::{Said, Value};
pub use scene::Scene;
pub use visit::Visit;
