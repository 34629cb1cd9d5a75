//! What a customer gives to practise: the easy things first, one new thing at a time, then anything.

use crate::domain::participant::words;
use fastrand::Rng;

words! {
    /// One thing to practise, in the order they come.
    Lesson {
        Exact = "exact", Change = "change", Wallet = "wallet", AskedPrice = "price", OneLess = "one_less",
        LargeNote = "large_note", FakePicture = "fake_picture", Slip = "slip", Mixed = "mixed",
        GiveBack = "give_back", BadNote = "bad_note", Another = "another",
    }
}

impl Lesson {
    /// The one to give somebody who has served so many well. Once she has met them all, any but the last one.
    pub fn after(served: usize, last: Option<Self>, chance: &mut Rng) -> Self {
        if let Some(lesson) = Self::ALL.get(served) {
            return *lesson;
        }
        let others: Vec<Self> = Self::ALL.iter().copied().filter(|one| Some(*one) != last).collect();
        chance.choice(others).unwrap_or(Self::Exact)
    }
}
