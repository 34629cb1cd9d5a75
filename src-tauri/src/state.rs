//! The open fair behind one lock, the practice fair held beside it, and the language to speak. Which of the two
//! a command talks to is decided here and nowhere else: while somebody practises, it is never the real one.

use crate::home::Home;
use crate::practising::Practising;
use crate::wire::Failure;
use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::photos::{Photo, hash_from_hex};
use feriante_core::sample;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// What the commands share.
pub struct App {
    /// Where fairs and papers are kept.
    pub home: Home,
    open: Mutex<Open>,
    /// Has the person given up the paper that is being made?
    given_up: AtomicBool,
}

struct Open {
    role: Role,
    fair: Option<Fair>,
    /// While somebody practises. It lives in memory: nothing of it can reach a disk.
    practising: Option<Practising>,
    lang: Lang,
    /// A photograph made ready for a product that is not saved yet.
    photo: Option<Photo>,
    /// Where the next file that is taken out goes, if a place was chosen.
    aimed: Option<PathBuf>,
    /// Why the fair asked for at the start is not open, for the first screen to say.
    problem: Option<Failure>,
}

impl App {
    /// With no fair open.
    pub fn new(home: Home) -> Self {
        Self {
            home,
            given_up: AtomicBool::new(false),
            open: Mutex::new(Open {
                role: Role::Organizer,
                fair: None,
                practising: None,
                lang: Lang::Es,
                photo: None,
                aimed: None,
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

    /// Gives the paper that is being made up, or begins another.
    pub fn give_up(&self, yes: bool) {
        self.given_up.store(yes, Ordering::Relaxed);
    }

    /// Is it given up?
    pub fn is_given_up(&self) -> bool {
        self.given_up.load(Ordering::Relaxed)
    }

    /// Is a fair open?
    pub fn is_open(&self) -> bool {
        self.lock().books().is_some()
    }

    /// Puts a fair in the place of the one that was open.
    pub fn hold(&self, fair: Option<Fair>) -> Result<(), Error> {
        let lang = fair.as_ref().map(Fair::settings).transpose()?.map(|settings| settings.lang);
        let mut open = self.lock();
        open.lang = lang.unwrap_or(open.lang);
        open.fair = fair;
        open.photo = None;
        open.aimed = None;
        open.practising = None;
        // Whoever opens a fair has just given its passphrase.
        open.role = Role::Organizer;
        Ok(())
    }

    /// Who is at the screen. Whoever practises may do what a seller may.
    pub fn role(&self) -> Role {
        let open = self.lock();
        if open.practising.is_some() { Role::Seller } else { open.role }
    }

    /// Must the screen be handed to the sellers when it is left alone? Also behind somebody who practises.
    pub fn is_guarded(&self) -> bool {
        let open = self.lock();
        open.fair.is_some() && open.role != Role::Seller
    }

    /// Hands the screen to someone else. While somebody practises it can only go to the sellers: a practice
    /// fair has no passphrase, and opens no door to the real one.
    pub fn hand_to(&self, role: Role) {
        let mut open = self.lock();
        if open.practising.is_none() || role == Role::Seller {
            open.role = role;
        }
    }

    /// A slip was made: a play customer may have asked for it.
    pub fn slip_made(&self, sale: Uuid) {
        if let Some(practising) = &mut self.lock().practising {
            practising.slip(sale);
        }
    }

    /// Opens a practice fair beside the real one, with what that one sells. Whoever practises already goes on.
    pub fn practise(&self, seed: u64) -> Result<(), Error> {
        let mut open = self.lock();
        if open.practising.is_none() {
            open.practising = Some(Practising::beside(open.fair.as_ref(), open.lang, seed)?);
        }
        Ok(())
    }

    /// Back to where the real till was, in the language that it spoke.
    pub fn stop_practising(&self) {
        let mut open = self.lock();
        if let (Some(ended), Some(_)) = (open.practising.take(), &open.fair) {
            open.lang = ended.lang_before;
        }
    }

    /// Runs a command on the play.
    pub fn play<T>(
        &self,
        work: impl FnOnce(&mut Practising, &Words) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        let mut open = self.lock();
        let words = Words::new(open.lang);
        match open.practising.as_mut() {
            Some(practising) => work(practising, &words).map_err(|error| Failure::of(&error, &words)),
            None => Err(Failure::no_fair()),
        }
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

    /// The next file that is taken out goes here.
    pub fn aim(&self, path: PathBuf) {
        self.lock().aimed = Some(path);
    }

    /// The place chosen last; it stays through a wrong passphrase.
    pub fn aimed(&self) -> Result<PathBuf, Error> {
        self.lock().aimed.clone().ok_or(Error::Broken("a place that nobody chose"))
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
        match open.books() {
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

impl Open {
    /// The one fair that commands talk to.
    fn books(&mut self) -> Option<&mut Fair> {
        match &mut self.practising {
            Some(practising) => Some(&mut practising.fair),
            None => self.fair.as_mut(),
        }
    }
}
