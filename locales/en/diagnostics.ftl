### What is wrong with a content file, and what to do about it (.cure). Read by those who write the files.

diagnostic-severity-error = error
diagnostic-severity-warning = warning
diagnostic-cure = do this
diagnostic-also = compare with this
diagnostic-nearest = Did you mean "{ $nearest }"?

## Files and folders

diagnostic-file-too-large = The file is larger than { $limit }
    .cure = Split it into several files.
diagnostic-file-not-text = The file is not text in UTF-8
    .cure = Save it again in the encoding UTF-8.
diagnostic-file-not-plain = This is not an ordinary file but a folder, a link, a pipe or a device
    .cure = Remove it or put an ordinary file here. Vaksam does not follow links.
diagnostic-file-unreadable = The file or folder cannot be read
    .cure = Check that the file or folder exists and that you may read it.
diagnostic-files-too-many = The folder has more than { $limit } files
    .cure = Remove what is not content, or join files.
diagnostic-folder-too-deep = The folder is deeper than { $limit } levels
    .cure = Put the files directly into guides or locales.
diagnostic-folder-too-large = Together the files in the folder are larger than { $limit }
    .cure = Remove what is not content, or split the folder.
diagnostic-folder-empty = The folder has no content
    .cure = Make the folders guides and locales inside it, and put the files there.

## The shape of a file

diagnostic-toml-syntax = The line is not valid TOML
    .cure = Look for a quote, a bracket or an equals sign that is missing or should not be there.
diagnostic-kind-missing = The file does not say what it holds
    .cure = Write for example kind = "guide" on the first line.
diagnostic-kind-unknown = There is no kind of file called "{ $name }"
    .cure = Choose one of these: { $known }.
diagnostic-kind-absent = There is no file of the kind "{ $name }"
    .cure = Add a file that begins with kind = "{ $name }".
diagnostic-schema-unsupported = The file is written for version { $name } of the format, which this program cannot read
    .cure = Write schema = 1, or get a newer version of the program.
diagnostic-key-unknown = There is no key "{ $name }" here
    .cure = Remove it or choose one of these: { $known }.
diagnostic-key-missing = The key "{ $name }" is missing
    .cure = Add the key and a value.
diagnostic-value-unknown = There is no value "{ $name }"
    .cure = Choose one of these: { $known }.
diagnostic-value-type = The value of "{ $name }" is of the wrong type
    .cure = { $expected ->
        [text] Write a text in quotes.
        [truth] Write true or false, without quotes.
        [number] Write a whole number, without quotes.
        [small] Write a whole number from zero to two hundred and fifty-five, without quotes.
        [list] Write a list in square brackets.
        [date] Write a date as year, month and day, without quotes.
        [entries] Write each entry by itself under a line with its name in double square brackets.
       *[table] Write a table of keys and values.
    }
diagnostic-id-malformed = "{ $name }" cannot be an id
    .cure = Use small letters from a to z, digits and single hyphens. A county is written with one or two capital letters.
diagnostic-number-malformed = "{ $name }" is not a phone number
    .cure = Write only digits, spaces, plus and hyphens, as the owner writes the number.
diagnostic-law-malformed = "{ $name }" is not an act, bill or section
    .cure = Write an act as year, colon and number, and a bill as session, colon and number. Write a section as chapter, colon and section.
diagnostic-number-premium = "{ $name }" costs extra to call
    .cure = Write a number that anybody can call at the ordinary rate.
diagnostic-number-outside-plan = "{ $name }" is not in the Swedish numbering plan
    .cure = Write it as its owner does: area code, hyphen and the rest, with no digit missing. From abroad it begins with a plus and the country code.
diagnostic-number-spelling = "{ $name }" is written so that it is hard to read and dial
    .cure = Write "{ $written }".
diagnostic-name-taken = "{ $name }" bears the name of a contact for the whole country, "{ $found }"
    .cure = Give the contact a name that says who you are.
diagnostic-text-invisible = The text "{ $name }" shows no letter
    .cure = Write a name that can be read.
diagnostic-date-malformed = "{ $name }" is not a date
    .cure = Write a year, a year and month, or a year, month and day. The day must exist in the calendar.
diagnostic-date-in-future = The day { $name } has not come yet
    .cure = Write the day when somebody read the source or asked its owner.
diagnostic-address-malformed = "{ $name }" is not an address that shows where it leads
    .cure = Write the whole address with https:// or http:// and the name of the site right after it, without a user name. An email address is written without a name and without mailto.
diagnostic-moment-malformed = "{ $name }" is not a date and time
    .cure = Write the day, the letter T and the time, in Swedish time and without a zone.

## Names

diagnostic-id-duplicate = "{ $name }" already exists
    .cure = Remove one of them or give it another name. The first one applies.
diagnostic-packs-share-id = "{ $name }" is in two folders that are used together
    .cure = Give it another name in one of them, with the name of the workplace first, for example.
diagnostic-packs-share-text = The text "{ $name }" is in two folders that are used together
    .cure = Remove it from the folder that does not have what the text belongs to, or give that another name there.
diagnostic-text-of-other-pack = The text "{ $name }" belongs to something that another folder adds
    .cure = Remove it. Each folder has the words for what it adds itself.
diagnostic-reference-unknown = There is nothing called "{ $name }"
    .cure = Correct the name, or add what is missing.

## The bank

diagnostic-sign-uncounted-acts = The sign "{ $name }" does not count but asks somebody to act
    .cure = Remove act_now, or make the sign count.
diagnostic-group-cap-child-lower = The group "{ $name }" weighs less for a child than for an adult
    .cure = Raise cap_child to at least the value of cap_adult.
diagnostic-axis-set = The area "{ $name }" is missing from the bank of signs
    .cure = Add it. The bank must have just the four areas (axis) of the rule.
diagnostic-outcome-set = The result "{ $name }" is missing from the bank of signs
    .cure = Add it. The bank must have just the six results (outcome) of the rule.
diagnostic-outcome-rank = The result "{ $name }" has the wrong place in the order
    .cure = Write rank = { $rank }.
diagnostic-gate-set = { $name ->
        [danger] The number of questions about danger is { $found }, but must be exactly one
       *[child] The number of questions about a child is { $found }, but must be exactly one
    }
    .cure = Give exactly one question raises = "{ $name }".

## Guides

diagnostic-guide-without-gates = The guide "{ $name }" does not begin with the questions about danger and about a child
    .cure = In gates, write the question about danger first, and then the question about a child.
diagnostic-guide-sign-not-of-sector = The sign "{ $name }" is not meant for the sector "{ $sector }"
    .cure = Remove the sign, or add the sector to sectors for the sign in the bank.
diagnostic-guide-sign-not-of-category = The sign "{ $name }" belongs under the heading "{ $category }"
    .cure = Move the sign to that heading.
diagnostic-guide-sign-twice = The sign "{ $name }" is there twice
    .cure = Keep it in one place.
diagnostic-guide-only-not-asked = The sign "{ $name }" is for some roles only but is not in the list
    .cure = Put the sign under a heading, or remove the line of text.
diagnostic-guide-quick-size = The quick check of "{ $name }" has { $found } signs
    .cure = Change it to at least one sign and at most { $limit }.
diagnostic-guide-quick-not-asked = The quick check has the sign "{ $name }", which is not in the list for the role "{ $role }"
    .cure = Put the sign in the list for the role, or remove it here.
diagnostic-guide-outcome-unreachable = The role "{ $name }" can never reach: { $outcomes }
    .cure = Give the role signs that can lead there, both of coercion and of exploitation.

## Contacts

diagnostic-hours-malformed = The opening hours "{ $name }" cannot be read
    .cure = Write for example { $example }.
diagnostic-hours-too-long = The opening hours "{ $name }" are too long
    .cure = Shorten them to at most { $limit } characters, for example { $example }.
diagnostic-hours-night-and-holiday = The opening hours "{ $name }" go past midnight and have a rule for public holidays. The night before or after a holiday then goes wrong
    .cure = Write the time after midnight on its own, on the day after, for example { $example }.
diagnostic-hours-night-cut-off = The opening hours "{ $name }" go past midnight, but a rule after a semicolon cuts the night off at midnight
    .cure = Write a comma and a space in place of the semicolon, for example { $example }.
diagnostic-contact-unreachable = The contact "{ $name }" has no number, web page or email
    .cure = Add a number, a web page or an email address, or write ship = false.
diagnostic-contact-not-shippable = The contact "{ $name }" must not be shown but is used here
    .cure = Choose another contact. Or check the details and remove ship = false.
diagnostic-source-not-own = The source is a site where anybody may write, or that keeps copies of others' pages: "{ $name }"
    .cure = Name the owner's own page or the official publication. If there is only a copy, write provenance = "copy" and where the owner publishes it.
diagnostic-step-for-nobody = The step "{ $name }" takes the place of another for nobody
    .cure = Write both instead_of and for, with at least one role.
diagnostic-contact-without-source = The contact "{ $name }" has no source
    .cure = Write in source where you read the details.

## Counties and ladders

diagnostic-county-unknown = There is no county with the letter "{ $name }"
    .cure = Use the letter of the county, for example AB, G or M.
diagnostic-county-missing = The county "{ $name }" is missing
    .cure = Add it. All counties must be there.
diagnostic-municipality-unknown = There is no municipality called "{ $name }"
    .cure = Write the name as in guides/municipalities.toml, without the word municipality.
diagnostic-municipality-elsewhere = "{ $name }" does not lie in the county: { $counties }
    .cure = Put the municipality in its own county, or add the county to counties.
diagnostic-municipality-count = The county "{ $name }" has { $found } municipalities here, but should have { $expected }
    .cure = All of Sweden's municipalities must be there, each in its county, and no others.
diagnostic-county-without-open-rung = The ladder for "{ $outcome }" ({ $workplace }) has no number that answers day and night in: { $counties }
    .cure = Add a step to somebody who answers day and night in those counties.
diagnostic-step-ambiguous = The step "{ $name }" has both a fixed contact and one that is looked up
    .cure = Keep one of contact, reach and instead_of.
diagnostic-ladder-missing = There is no ladder for "{ $outcome }" at workplaces of the kind "{ $workplace }"
    .cure = Add a ladder.
diagnostic-card-set = "{ $name }" is missing from the call card
    .cure = Add a row for it to guides/cards.toml. Each recipient and each kind of workplace must stand there once.
diagnostic-card-sign-twice = The sign "{ $name }" stands in two lists that exclude each other
    .cure = Leave it in one of them. A sign is about one thing, and what is never read out needs no other list.
diagnostic-ladder-last-closes = The last step, "{ $name }", does not lead to somebody who answers day and night
    .cure = Choose a step with a contact that answers day and night, for example SOS Alarm.
diagnostic-ladder-danger-not-112-first = The ladder for danger ({ $workplace }) does not begin with SOS Alarm
    .cure = Put a step to SOS Alarm first.

## Training cases

diagnostic-case-outcome = The key of the case gives the result "{ $found }", but the case expects "{ $name }"
    .cure = Change the signs of the steps, or write the result that the rule gives in expected.
diagnostic-case-call = { $fault ->
        [first] The case says to call "{ $name }", but the ladder begins with "{ $found }" in that county at that moment
       *[open] The case says to call "{ $name }", which is not on the ladder or does not answer in that county at that moment
    }
    .cure = Change call, county or at. Write none in call where nobody needs to be called.
diagnostic-case-without-source = The case "{ $name }" has no source
    .cure = Say in sources where the advice comes from.
diagnostic-case-without-herring = The case "{ $name }" has no red herring
    .cure = Add something that misleads, and explain it.
diagnostic-case-too-few-not = The case "{ $name }" has too few signs that do not apply: { $found }
    .cure = Name at least { $limit } signs that somebody may read into it and that do not apply.
diagnostic-case-sign-contradiction = The sign "{ $name }" is shown in a step and said not to apply
    .cure = Remove it from the step, or from the signs that do not apply.
diagnostic-case-herring-mismatch = { $key ->
        [tempts] The red herring leads to the sign "{ $name }", which the case shows
        [hides] The red herring hides the sign "{ $name }", which the case does not show
       *[answers] The red herring leads to the answer "{ $name }", which is the right one
    }
    .cure = Remove it, or correct the name. A red herring leads away from what is right.
diagnostic-case-sign-not-asked = The case shows the sign "{ $name }", which none of its roles is asked ({ $sector })
    .cure = Choose a sign of the list, give the case a role that is asked, or add the sign to the list.

## Reference

diagnostic-source-missing = "{ $name }" has no source
    .cure = Say in sources what it rests on.
diagnostic-section-empty = The section "{ $name }" says nothing
    .cure = Say how many texts or items it has, give it a chart, or remove it.
diagnostic-page-links-itself = The page "{ $name }" leads to itself
    .cure = Remove it from links.
diagnostic-list-too-long = The list "{ $name }" has { $found } entries
    .cure = Keep the { $limit } that help most.
diagnostic-chart-without-bars = The chart in the section "{ $name }" has no bars
    .cure = Give each bar a name and a number in bars, or remove the chart.
diagnostic-chart-above-hundred = The bar "{ $name }" shows { $found } per cent
    .cure = Correct the number, or choose another unit.
diagnostic-reference-waits = "{ $name }" is only read with training and the pages to look up, but is needed before that
    .cure = Move it out of the folders cases and pages, or name something else.

## Texts

diagnostic-text-syntax = The text cannot be read
    .cure = Write name = text. Look for a missing brace, and indent continued lines by four spaces.
diagnostic-text-nesting = The text has too many braces or brackets, or too many inside each other
    .cure = Split the text into several.
diagnostic-text-character = The character { $character } is not allowed in the content
    .cure = Remove it. Control characters, tabs, invisible characters, emoji and drawn lines are not allowed. Nor are letters written from the right, or more than four accents on one letter.
diagnostic-text-swallowed = "{ $name }" looks like a new text but belongs to the line above
    .cure = Remove the spaces at the start of the line.
diagnostic-text-duplicate = The text "{ $name }" already exists
    .cure = Remove one of them.
diagnostic-text-number = The text "{ $name }" has digits that look like a phone number
    .cure = Write phone numbers as PHONE and the id of the contact, in braces. Write other numbers in letters. Only in files named pages-… a number of at most four digits may stand alone in braces.
diagnostic-text-too-long = The text "{ $name }" has { $found } characters
    .cure = Shorten it to at most { $limit } characters.
diagnostic-text-placeables = The text "{ $name }" fills in { $found } values, with those in texts it refers to
    .cure = Fill in at most { $limit } values. Write out the rest as text.
diagnostic-text-cycle = The text "{ $name }" refers to itself
    .cure = Remove one of the references in the chain.
diagnostic-text-reference-unknown = There is no text "{ $name }"
    .cure = Correct the name, or add the text.
diagnostic-text-function-unknown = There is no function "{ $name }"
    .cure = Use PHONE. It is the only function.
diagnostic-text-contact-unknown = There is no contact with a phone number called "{ $name }"
    .cure = Write the id of a contact that has a number, in quotes.
diagnostic-text-unwritable = The text "{ $name }" cannot be written out
    .cure = Check what the text refers to and which values it fills in.
diagnostic-text-language-unknown = The program does not know the language "{ $name }"
    .cure = Put the file in the folder of one of the languages: { $known }.
diagnostic-text-language-missing = { $name ->
        [all] The language "{ $language }" has no files
       *[other] The file "{ $name }" is missing for the language "{ $language }"
    }
    .cure = Add what is missing. Every file must exist in both languages.
diagnostic-language-incomplete = The language "{ $language }" has { $percent } per cent of the texts
    .cure = The others are shown in another language. Add them as you go.
diagnostic-language-misplaced = The file does not say which language it is about
    .cure = Put it in the folder of the language, for example { $example }.
diagnostic-text-missing = The text "{ $name }" is missing
    .cure = Add it to this file.
diagnostic-text-attribute-missing = The text "{ $name }" has no .{ $attribute }
    .cure = Add .{ $attribute } under the text, indented by four spaces.
diagnostic-text-attribute-unused = Nothing uses .{ $attribute } of the text "{ $name }"
    .cure = Remove it or correct its name. If it belongs to a section, texts, items or bars in the content file may be wrong.
diagnostic-text-orphan = The text "{ $name }" is not used
    .cure = Remove it, or correct the name.
diagnostic-text-variables-differ = The text "{ $name }" fills in different values in the two languages: { $variables }
    .cure = Use the same values in both languages.
diagnostic-text-variable-unknown = The text "{ $name }" fills in { $variable }, and the program has no such value for it
    .cure = Write the word itself. Without the value the text would not be shown.
diagnostic-text-attributes-differ = "{ $name }" is in one language only
    .cure = Add it in the other language, or remove it here.

## How the texts are written

diagnostic-text-word-avoided = "{ $name }" is an expression that we avoid
    .cure = Write, for example: { $write }.
diagnostic-text-word-doubled = The word "{ $name }" stands twice in a row
    .cure = Take one away, or rewrite the sentence.
diagnostic-text-sentence-too-long = The sentence has { $found } words
    .cure = Split it into sentences of { $limit } words or fewer.
diagnostic-text-order-after-colon = An order comes after the colon
    .cure = Write a whole sentence, with the condition last: "Call the police if it is urgent." A colon introduces a list or a quotation.
diagnostic-text-negation-doubled = "{ $name }" denies what is denied already
    .cure = Take one away, or write what to do instead.
diagnostic-text-choice-spoken = "{ $name }" is in what is to be said on the phone
    .cure = Say one thing. The listener should not have to choose.
diagnostic-text-time-form = The time "{ $name }" is not written like the others
    .cure = Write "{ $write }".
diagnostic-style-exception-unused = The exception for "{ $name }" is not needed
    .cure = Remove it from the file.
