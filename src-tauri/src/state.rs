//! The open fair behind one lock, and the language to speak.

use crate::home::Home;
use crate::wire::Failure;
use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::photos::{Photo, hash_from_hex};
use feriante_core::sample;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the commands share.
pub struct App {
    /// Where fairs and papers are kept.
    pub home: Home,
    open: Mutex<Open>,
}

struct Open {
    role: Role,
    fair: Option<Fair>,
    lang: Lang,
    /// A photograph made ready for a product that is not saved yet.
    photo: Option<Photo>,
    /// Why the fair asked for at the start is not open, for the first screen to say.
    problem: Option<Failure>,
}

impl App {
    /// With no fair open.
    pub fn new(home: Home) -> Self {
        Self {
            home,
            open: Mutex::new(Open {
                role: Role::Organizer,
                fair: None,
                lang: Lang::Es,
                photo: None,
                problem: None,
            }),
        }
    }

    /// The words of the language shown.
    pub fn words(&self) -> Words {
        Words::new(self.lock().lang)
    }

    /// Shows another language.
    pub fn speak(&self, lang: Lang) {
        self.lock().lang = lang;
    }

    /// Is a fair open?
    pub fn is_open(&self) -> bool {
        self.lock().fair.is_some()
    }

    /// Puts a fair in the place of the one that was open.
    pub fn hold(&self, fair: Option<Fair>) -> Result<(), Error> {
        let lang = fair.as_ref().map(Fair::settings).transpose()?.map(|settings| settings.lang);
        let mut open = self.lock();
        open.lang = lang.unwrap_or(open.lang);
        open.fair = fair;
        open.photo = None;
        // Whoever opens a fair has just given its passphrase.
        open.role = Role::Organizer;
        Ok(())
    }

    /// Who is at the screen.
    pub fn role(&self) -> Role {
        self.lock().role
    }

    /// Hands the screen to someone else.
    pub fn hand_to(&self, role: Role) {
        self.lock().role = role;
    }

    /// Holds a photograph until its product is saved, or another is made ready.
    pub fn prepare(&self, photo: Photo) {
        self.lock().photo = Some(photo);
    }

    /// The photograph made ready, if it is of this hash.
    pub fn prepared(&self, hash: &str) -> Option<Photo> {
        let wanted = hash_from_hex(hash)?;
        self.lock().photo.clone().filter(|photo| photo.hash() == wanted)
    }

    /// Opens the sample fair, made first when it is not there.
    pub fn open_sample(&self) -> Result<(), Error> {
        let folder = self.home.sample();
        // Only one process holds a fair, and this one may hold the sample already.
        self.hold(None)?;
        let fair = if folder.join("key.age").is_file() {
            Fair::open(&folder, sample::PASSPHRASE)?
        } else {
            sample::create(&folder, self.words().lang(), sample::PASSPHRASE)?
        };
        self.hold(Some(fair))
    }

    /// Opens the sample fair as the program starts; what stands in the way is told on the first screen.
    pub fn start_with_sample(&self) {
        let problem = self.tell(|_| self.open_sample()).err();
        self.lock().problem = problem;
    }

    /// What stood in the way at the start, told once.
    pub fn problem(&self) -> Option<Failure> {
        self.lock().problem.take()
    }

    /// Runs a command on the open fair; a failure comes with the words of the language shown.
    pub fn with<T>(&self, work: impl FnOnce(&mut Fair, &Words) -> Result<T, Error>) -> Result<T, Failure> {
        let mut open = self.lock();
        let words = Words::new(open.lang);
        match open.fair.as_mut() {
            Some(fair) => work(fair, &words).map_err(|error| Failure::of(&error, &words)),
            None => Err(Failure::no_fair()),
        }
    }

    /// The same for what only an organizer may do.
    pub fn with_organizer<T>(
        &self,
        work: impl FnOnce(&mut Fair, &Words) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        self.with_role(Role::Organizer, work)
    }

    /// The same for what the till lead does, where she has a PIN.
    pub fn with_lead<T>(
        &self,
        work: impl FnOnce(&mut Fair, &Words) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        self.with_role(Role::Lead, work)
    }

    fn with_role<T>(
        &self,
        needed: Role,
        work: impl FnOnce(&mut Fair, &Words) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        let role = self.role();
        self.with(|fair, words| {
            role.may(needed, fair.has_lead()?)?;
            work(fair, words)
        })
    }

    /// The same for what needs no open fair.
    pub fn tell<T>(&self, work: impl FnOnce(&Words) -> Result<T, Error>) -> Result<T, Failure> {
        let words = self.words();
        work(&words).map_err(|error| Failure::of(&error, &words))
    }

    // A panic under the lock would be our fault; the books themselves are safe on the disk.
    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
