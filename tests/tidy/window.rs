//! Every word a person sees is in Fluent.

use crate::files::{File, below, none};

/// The template of a Svelte file: what stands outside script and style.
fn template(file: &File) -> String {
    let mut text = file.text.clone();
    for tag in ["script", "style"] {
        while let (Some(start), Some(end)) = (text.find(&format!("<{tag}")), text.find(&format!("</{tag}>")))
        {
            let lines = text[start..end].matches('\n').count();
            text.replace_range(start..end + tag.len() + 3, &"\n".repeat(lines));
        }
    }
    text
}

/// Text between tags, with what stands in braces and comments left out.
fn literals(template: &str) -> Vec<String> {
    let (mut depth, mut tag, mut comment) = (0_u32, false, false);
    let (mut words, mut text) = (Vec::new(), String::new());
    let letters: Vec<char> = template.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let ahead: String = letters[at..].iter().take(4).collect();
        comment = comment || (depth == 0 && ahead == "<!--");
        if comment {
            comment = !letters[..=at].ends_with(&['-', '-', '>']);
            continue;
        }
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '<' if depth == 0 => {
                tag = true;
                words.push(std::mem::take(&mut text));
            }
            '>' if depth == 0 => tag = false,
            letter if depth == 0 && !tag => text.push(*letter),
            _ => {}
        }
    }
    words.push(text);
    words
        .into_iter()
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .collect()
}

#[test]
fn no_word_stands_in_a_template() {
    let files = below("ui/src", &[".svelte"]);
    let places = files.iter().flat_map(|file| {
        let words = literals(&template(file)).into_iter();
        words.map(|word| format!("{}: {}", file.path, word.trim()))
    });
    none(places.collect(), "put the words in Fluent (core/src/l10n) and show them with t()");
}

#[test]
fn no_attribute_speaks_for_itself() {
    let spoken = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""];
    let files = below("ui/src", &[".svelte"]);
    let places = files.iter().flat_map(|file| {
        file.code().filter_map(|(at, line)| {
            let said = spoken.iter().find_map(|name| line.split(name).nth(1))?;
            let word = said.split('"').next().unwrap_or_default();
            let literal = word.chars().any(char::is_alphabetic) && !word.contains('{');
            literal.then(|| format!("{}:{at} {word}", file.path))
        })
    });
    none(places.collect(), "put the words in Fluent (core/src/l10n) and give them with t()");
}

#[test]
fn the_rule_itself_sees_words() {
    let text =
        "<script>const a = 'no words here'</script>\n<p class=\"x\">{t('key')} Hola</p><!-- not this -->";
    let file = File { path: String::new(), text: text.to_owned() };
    assert_eq!(literals(&template(&file)).len(), 1);
}
