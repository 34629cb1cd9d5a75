//! Who is at the screen, and what each may do (domain.md, protecting the people, 7).

use super::participant::words;
use super::refusal::Refusal;

words! {
    /// A seller sells; the till lead also returns and counts; people, earnings and exports are the organizer's.
    Role { Seller = "seller", Lead = "lead", Organizer = "organizer" }
}

impl Role {
    /// May whoever is there do what needs this role? In a fair whose till lead has no PIN, sellers return and count.
    pub fn may(self, needed: Self, has_lead: bool) -> Result<(), Refusal> {
        match needed {
            Self::Organizer if self != Self::Organizer => Err(Refusal::OrganizerOnly),
            Self::Lead if has_lead && self == Self::Seller => Err(Refusal::LeadOnly),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role::{Lead, Organizer, Seller};
    use super::*;

    #[test]
    fn each_does_her_part_and_that_of_those_before_her() {
        let with_pin = |who: Role| [Seller, Lead, Organizer].map(|needed| who.may(needed, true));
        assert_eq!(with_pin(Seller), [Ok(()), Err(Refusal::LeadOnly), Err(Refusal::OrganizerOnly)]);
        assert_eq!(with_pin(Lead), [Ok(()), Ok(()), Err(Refusal::OrganizerOnly)]);
        assert_eq!(with_pin(Organizer), [Ok(()), Ok(()), Ok(())]);
        assert_eq!(Seller.may(Lead, false), Ok(()));
        assert_eq!(Seller.may(Organizer, false), Err(Refusal::OrganizerOnly));
    }
}
