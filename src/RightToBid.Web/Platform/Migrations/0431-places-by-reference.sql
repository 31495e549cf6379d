-- The public case page finds the places of its land as it finds the case: by its reference, however it was typed.
create index land_places_reference on rtb.land_places (tenant_id, lower(reference));
