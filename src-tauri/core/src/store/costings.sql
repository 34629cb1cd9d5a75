SELECT product, pieces, materials, minutes, hour, indirect, gain FROM costing
