# Sheets to print at the end of the day.

# Amounts in words: "sixty-five and 52/100 soles".
in-words-minus = minus { $words }
in-words-and-centimos = { $words } and { $centimos }/100 soles
in-words-soles = { $count ->
    [one] { $words } sol
   *[other] { $words } soles
}
in-words-millions-of-soles = { $count ->
   *[other] { $words } soles
}
in-words-millions = { $count ->
   *[other] { $words } million
}
in-words-thousands = { $count ->
   *[other] { $words } thousand
}
in-words-hundred = one hundred
in-words-one-of = one
in-words-twenty-one-of = twenty-one
in-words-tens-and-ones = { $tens }-{ $ones }
in-words-hundreds = { $number ->
    [1] one hundred
    [2] two hundred
    [3] three hundred
    [4] four hundred
    [5] five hundred
    [6] six hundred
    [7] seven hundred
    [8] eight hundred
   *[9] nine hundred
}
in-words-tens = { $number ->
    [3] thirty
    [4] forty
    [5] fifty
    [6] sixty
    [7] seventy
    [8] eighty
   *[9] ninety
}
in-words-below-thirty = { $number ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
    [21] twenty-one
    [22] twenty-two
    [23] twenty-three
    [24] twenty-four
    [25] twenty-five
    [26] twenty-six
    [27] twenty-seven
    [28] twenty-eight
   *[29] twenty-nine
}
