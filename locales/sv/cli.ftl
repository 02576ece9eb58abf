# Words of the command line.

cli-about = Från det du sett till rätt person på telefon. Utan kommando öppnas programmet.
cli-walk-about = Gå igenom hela listan för ditt arbete
cli-quick-about = Snabbkontroll, högst tolv tecken
cli-call-about = Vem ringer jag, nu och här?
cli-assess-about = Räkna fram utfallet av svar i en fil
cli-contacts-about = Skriv ut kontakterna för en plats
cli-lint-about = Kontrollera guider och texter, med fil, rad, orsak och åtgärd
cli-privacy-about = Vad som sparas och inte

cli-heading-usage = Så skriver du:
cli-heading-commands = Kommandon
cli-heading-options = Val

cli-arg-lang = Språk: sv eller en
cli-arg-county = Län: bokstav, kod eller namn, med eller utan å, ä och ö
cli-arg-plain = Radläge, för skärmläsare och enkla terminaler
cli-arg-help = Visa den här hjälpen
cli-arg-version = Visa versionen
cli-arg-sector = Bransch, till exempel taxi, hotel, health eller social
cli-arg-role = Roll inom branschen, till exempel reception
cli-arg-at = Svensk tid att räkna med i stället för nu, år-månad-dagTtimme:minut
cli-arg-answers = Fil med svar i JSON, eller - för standard in
cli-arg-format = Text eller JSON
cli-arg-folders = Mappar att kontrollera; utan mapp kontrolleras programmets egna
cli-arg-pack = Mapp med egna guider och kontakter; kan anges flera gånger

cli-error-help = Skriv vaksam --help för hjälp.
cli-error-argument = Det finns inget val "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-command = Det finns inget kommando "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-value = "{ $value }" går inte att använda för { $argument }. Välj bland: { $valid }.
cli-error-value-missing = { $argument } behöver ett värde.
cli-error-twice = { $argument } får bara anges en gång.
cli-error-arguments = Det gick inte att tolka det du skrev.
cli-error-language = Språket "{ $value }" finns inte. Välj sv eller en.
cli-error-county = Det finns inget län "{ $value }".{ $nearest ->
    [none] {" "}Skriv länets bokstav eller namn.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-sector = Det finns ingen bransch "{ $value }".{ $nearest ->
    [none] {" "}Välj till exempel taxi, hotel, health eller social.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-role = Det finns ingen roll "{ $value }" i den branschen.{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-role-alone = En roll hör till en bransch. Ange branschen också.
cli-error-gate = Det finns ingen fråga "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-sign = Det finns inget tecken "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-time = "{ $value }" är ingen tid. Skriv svensk tid som år-månad-dagTtimme:minut.
cli-error-file = Filen "{ $value }" går inte att läsa.
cli-error-answers = Svaren går inte att läsa: rad { $line }, tecken { $column }. Skriv dem som ett JSON-objekt med gates och signs, där varje svar är "yes", "unsure" eller "no".
cli-error-guide = Det finns ingen lista för "{ $value }" än. Välj { $valid }.
cli-lint-clean = Inga problem.
cli-lint-count = { $count ->
    [one] Ett problem.
   *[other] { $count } problem.
    }
