# Las reglas del reparto y el pago.
