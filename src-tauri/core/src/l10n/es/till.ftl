# En la caja: lo que pasa mientras se cobra.

pay-received-pieces = { $count } × { $face }
