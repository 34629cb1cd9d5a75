# Practice: what play customers say, and the hints. Warm and short.

# How many: "an alfajor", "two pencils".
practice-number = { $count ->
    [1] { $form ->
        [an] an
        [s] some
       *[a] a
    }
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $count }
}
# The same without saying of what: "there is one".
practice-number-alone = { $count ->
    [0] { $form ->
       *[a] none
    }
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $count }
}
# "cup" + "of purple corn drink"
practice-measure = of { $goods }
practice-and = { $first } and { $last }

# What the customer says
practice-says-price = Hello! How much for { $goods }?
practice-says-wants = { $way ->
    [1] Hello! I'd like { $goods }.
    [2] Hi. May I have { $goods }, please?
   *[other] Could you sell me { $goods }?
}
practice-says-changed = Oh, I changed my mind: I'd rather have { $goods }.
practice-says-exact = I have the exact coins.
practice-says-notes = { $soles ->
    [10] I'm paying with a ten.
    [20] I'm paying with a twenty.
    [50] I'm paying with a fifty.
    [100] I'm paying with a hundred.
    [200] I'm paying with a two hundred.
   *[other] I'm paying with { $amount }.
}
practice-says-wallet = I'm paying with { $wallet }.
practice-says-mixed = I'm paying { $amount } with { $wallet } and the rest in cash.
practice-says-odd-note = My note looks a bit odd, doesn't it?
practice-says-picture = I've paid with { $wallet }. Look at the picture on my phone.
practice-says-sorry = Oh, sorry.
practice-says-gives-back = I made a mistake. May I give back { $goods }?
practice-says-slip = May I have my purchase slip, please?
practice-says-thanks = Thank you! See you!

# What looking finds
practice-found-arrived = On our phone: { $amount } came through { $wallet }.
practice-found-not-arrived = On our phone: nothing has come.
practice-found-good-note = You felt it, held it to the light and tilted it: it is fine.
practice-found-bad-note = The paper is smooth and the number keeps its colour: it is not good.

# Kind words
practice-praise = { $way ->
    [1] Very good! Just what she asked for.
    [2] That went really well!
    [3] That's the way to do it!
   *[other] You did it! She leaves happy.
}
practice-look-first-telephone = Good! Next time look at our phone first.
practice-look-first-note = Good! Next time check the note first.

# Hints: one at a time
practice-hint-price = Find its picture and tell her the price: { $goods }, { $amount }.
practice-hint-missing = { $count ->
    [0] She asked for { $goods }; there are { $have } yet.
    [1] She asked for { $goods }; there is { $have }.
   *[other] She asked for { $goods }; there are { $have }.
}
practice-hint-too-many = She wants { $goods }; there are { $have }. Tap − to take away.
practice-hint-not-asked = She didn't ask for { $goods }. Tap − to take away.
practice-hint-charge = All that she asked for is there. Tap "{ sell-charge-nothing }".
practice-hint-exact = She gives exactly { $amount }. Tap "{ pay-exact }".
practice-hint-notes = She gives { $amount }. { $count ->
    [1] Tap that note.
   *[other] Tap those notes.
}
practice-hint-wallet = She pays it all with { $wallet }. Tap "{ $wallet }".
practice-hint-mixed = It is { $amount } with { $wallet } and the rest in cash. Tap "{ means-mixed }".
practice-hint-look-telephone = She says she has paid. Look at our phone first.
practice-hint-look-note = Check the note before you give change.
practice-hint-refuse-telephone = Wait: a picture of a screen is not enough. Tell her it hasn't come.
practice-hint-refuse-note = Give it back calmly and ask her to pay another way.
practice-hint-finish = All is well. Tap "{ pay-finish }".
practice-hint-finish-change = All is well. Her change is { $amount }. Tap "{ pay-finish }".
practice-hint-undo-goods = She wanted { $goods }. Tap "{ sell-undo }" or "Void" and charge again.
practice-hint-undo-means = She paid another way. Tap "{ sell-undo }" or "Void" and charge again.
practice-hint-undo-telephone = That money never came: a picture is not enough. Tap "{ sell-undo }" or "Void" and charge again.
practice-hint-undo-note = That note was not good. Tap "{ sell-undo }" or "Void" and charge again.
practice-hint-give-back = Take { $goods } back: tap "{ nav-sales }", her sale and "{ return-start }".
practice-hint-gave-back-other = She only wanted to give back { $goods }. Never mind: this is practice.
practice-hint-slip = Tap "{ nav-sales }", her sale, and save her purchase slip.
