# At the till: what happens while somebody pays.

pay-received-pieces = { $count } × { $face }
other-type = By keyboard: the price and Enter; Enter again is “{ other-add }”.
