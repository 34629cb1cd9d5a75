//! Neutral aliases to choose from: birds, flowers and things of the sky (domain.md, protecting the people, 2).

/// The list, in the order that it is offered.
pub const ALIASES: &[&str] = &[
    "Colibrí", "Orquídea", "Retama", "Jilguero", "Azucena", "Cóndor", "Luna", "Estrella", "Amancay", "Zorzal",
    "Siempreviva", "Gaviota", "Ruiseñor", "Tucán", "Geranio", "Cantuta", "Gorrión", "Girasol", "Turpial", "Alelí",
    "Calandria", "Madreselva", "Picaflor", "Tulipán", "Garza", "Clavel", "Golondrina", "Nenúfar", "Tangara", "Amapola",
    "Lechuza", "Pensamiento", "Cigüeña", "Manzanilla", "Flamenco", "Verbena", "Guacamayo", "Petunia", "Cometa",
    "Brisa", "Río", "Nube", "Lucero", "Arrecife", "Duna", "Trébol", "Albahaca", "Anís", "Menta",
];
