# En la caja: lo que pasa mientras se cobra.

pay-received-pieces = { $count } × { $face }
other-type = Con teclado: el precio y Enter; otra vez Enter es «{ other-add }».
