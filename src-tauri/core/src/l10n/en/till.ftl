# At the till: what happens while somebody pays.

pay-received-pieces = { $count } × { $face }
