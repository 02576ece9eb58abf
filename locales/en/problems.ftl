### What is wrong with a content file, and what to do about it (.cure). Read by those who write the files.

problem-severity-error = error
problem-severity-warning = warning
problem-cure = do this
problem-also = compare with this
problem-nearest = Did you mean "{ $nearest }"?

## Files and folders

problem-file-too-large = The file is larger than { $limit }
    .cure = Split it into several files.
problem-file-not-text = The file is not text in UTF-8
    .cure = Save it as UTF-8.
problem-file-not-plain = This is no ordinary file but a folder, a link, a pipe or a device
    .cure = Remove it or put an ordinary file here. Links are not followed.
problem-file-unreadable = This cannot be read
    .cure = See that the file or folder exists and that you may read it.
problem-files-too-many = The folder has more than { $limit } files
    .cure = Remove what is not content, or join files.
problem-folder-too-deep = The folder lies deeper than { $limit } levels
    .cure = Put the files directly into guides or locales.
problem-folder-too-large = The files of the folder are together larger than { $limit }
    .cure = Remove what is not content.
problem-folder-empty = The folder holds no content
    .cure = Put files into the folders guides and locales inside it.

## The shape of a file

problem-toml-syntax = The line is not valid TOML
    .cure = Look for a quote, a bracket or an equals sign that is missing or too many.
problem-kind-missing = The file does not say what it holds
    .cure = Write for example kind = "guide" on the first line.
problem-kind-unknown = No file can be of the kind "{ $name }"
    .cure = Choose one of these: { $known }.
problem-kind-absent = There is no file of the kind "{ $name }"
    .cure = Add a file that begins with kind = "{ $name }".
problem-schema-unsupported = The file is written for version { $name } of the format, which this program cannot read
    .cure = Write schema = 1, or get a newer version of the program.
problem-key-unknown = There is no key "{ $name }" here
    .cure = Remove it or choose one of these: { $known }.
problem-key-missing = The key "{ $name }" is missing
    .cure = Add it.
problem-value-unknown = There is no value "{ $name }"
    .cure = Choose one of these: { $known }.
problem-value-type = The value of "{ $name }" is of the wrong type
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
problem-id-malformed = "{ $name }" cannot be an id
    .cure = Use small letters a to z, digits and single hyphens. Counties are one or two capital letters.
problem-number-malformed = "{ $name }" is no phone number
    .cure = Write only digits, blanks, plus and hyphens, as the owner prints the number.
problem-date-malformed = "{ $name }" is no date
    .cure = Write a year, a year and month, or a year, month and day. The day must be in the calendar.
problem-moment-malformed = "{ $name }" is no moment
    .cure = Write the day, the letter T and the time, in Swedish time and without a zone.

## Names

problem-id-duplicate = "{ $name }" exists already
    .cure = Remove one or give it another name. The first entry holds.
problem-reference-unknown = Nothing is called "{ $name }"
    .cure = Correct the name or add what is missing.

## The bank

problem-sign-uncounted-acts = The sign "{ $name }" does not count but asks for action
    .cure = Remove act_now, or let the sign count.
problem-group-cap-child-lower = The group "{ $name }" weighs less for a child than for an adult
    .cure = Raise cap_child to at least cap_adult.
problem-axis-set = The axis "{ $name }" is missing from the bank
    .cure = The bank must have exactly the four axes of the rule.
problem-outcome-set = The outcome "{ $name }" is missing from the bank
    .cure = The bank must have exactly the six outcomes of the rule.
problem-outcome-rank = The outcome "{ $name }" has the wrong place in the order
    .cure = Write rank = { $rank }.
problem-gate-set = { $name ->
        [danger] Danger is raised by { $found } gates, but must be raised by exactly one
       *[child] Child is raised by { $found } gates, but must be raised by exactly one
    }
    .cure = Let exactly one gate have raises = "{ $name }".

## Guides

problem-guide-without-gates = The guide "{ $name }" does not begin with the gates for danger and for a child
    .cure = In gates, write first the gate that raises danger and then the one that raises child.
problem-guide-sign-not-of-sector = The sign "{ $name }" is not meant for "{ $sector }"
    .cure = Remove the sign, or add the sector to the sign in the bank.
problem-guide-sign-not-of-category = The sign "{ $name }" belongs under the heading "{ $category }"
    .cure = Move the sign to that heading.
problem-guide-sign-twice = The sign "{ $name }" is there twice
    .cure = Keep it in one place.
problem-guide-only-not-asked = The sign "{ $name }" is limited to some roles but is not in the list
    .cure = Put the sign under a heading, or remove the line.
problem-guide-quick-size = The quick check of "{ $name }" has { $found } signs
    .cure = It must have at least one sign and at most { $limit }.
problem-guide-quick-not-asked = The quick check has "{ $name }", which the role "{ $role }" is not asked in its list
    .cure = Put the sign in the list of that role, or remove it here.
problem-guide-outcome-unreachable = The role "{ $name }" can never reach: { $outcomes }
    .cure = Give the role signs that can lead there, of coercion as well as of exploitation.

## Contacts

problem-hours-malformed = The opening hours "{ $name }" cannot be read
    .cure = Write for example { $example }.
problem-contact-unreachable = The contact "{ $name }" cannot be reached
    .cure = Give a number, a web page or an e-mail address, or write ship = false.
problem-contact-not-shippable = The contact "{ $name }" must not be shown but is used here
    .cure = Choose another contact, or check its facts and remove ship = false.
problem-contact-without-source = The contact "{ $name }" has no source
    .cure = Say in source where its facts were read.

## Counties and ladders

problem-county-unknown = There is no county with the letter "{ $name }"
    .cure = Use the letters of the counties, for example AB, G or M.
problem-county-missing = The county "{ $name }" is missing
    .cure = Add it. All counties must be there.
problem-county-without-open-rung = The ladder for "{ $outcome }" ({ $workplace }) has no call that is always answered in: { $counties }
    .cure = Add a step to somebody who answers day and night in those counties.
problem-step-ambiguous = The step "{ $name }" leads both to a fixed contact and to one that is looked for
    .cure = Keep either contact or reach.
problem-ladder-missing = There is no ladder for "{ $outcome }" at workplaces of the kind "{ $workplace }"
    .cure = Add it.
problem-ladder-last-closes = The last step, "{ $name }", does not lead to somebody who always answers
    .cure = Choose a step with a contact that answers day and night, for example the emergency number.
problem-ladder-danger-not-112-first = The ladder for danger ({ $workplace }) does not begin with the emergency number
    .cure = Put a step to the emergency number first.

## Training cases

problem-case-outcome = The key of the case gives the outcome "{ $found }", but the case expects "{ $name }"
    .cure = Change the signs of the steps, or write the outcome that the rule gives in expected.
problem-case-without-source = The case "{ $name }" has no source
    .cure = Say in sources where the advice comes from.
problem-case-without-herring = The case "{ $name }" has no red herring
    .cure = Add something that leads astray, and explain it.
problem-case-too-few-not = The case "{ $name }" has too few signs that do not apply: { $found }
    .cure = Name at least { $limit } signs that somebody may read into it and that do not apply.
problem-case-sign-contradiction = The sign "{ $name }" is shown in a step and said not to apply
    .cure = Remove it from the step, or from the signs that do not apply.
problem-case-herring-mismatch = { $key ->
        [tempts] The red herring leads to the sign "{ $name }", which the case shows
        [hides] The red herring hides the sign "{ $name }", which the case does not show
       *[answers] The red herring leads to the answer "{ $name }", which is the right one
    }
    .cure = Remove it, or correct the name. A red herring leads away from what is right.
problem-case-sign-not-asked = The case shows the sign "{ $name }", which none of its roles is asked ({ $sector })
    .cure = Choose a sign of the list, give the case a role that is asked, or add the sign to the list.

## Texts

problem-text-syntax = The text cannot be read
    .cure = Write name = text. Look for a missing brace, and indent continued lines by four blanks.
problem-text-nesting = Too many brackets in one text, or too deep inside each other
    .cure = Split the text into several.
problem-text-character = The character { $character } may not stand in the content
    .cure = Remove it. Control characters, tabs, invisible characters, emoji and drawn lines are not allowed.
problem-text-swallowed = "{ $name }" looks like a new text but is read as part of the line above
    .cure = Remove the blanks at the start of the line.
problem-text-duplicate = The text "{ $name }" exists already
    .cure = Remove one of them.
problem-text-number = The text "{ $name }" has digits that look like a phone number
    .cure = Write a phone number as PHONE with the id of the contact, in braces. Write other numbers in letters.
problem-text-too-long = The text "{ $name }" has { $found } characters
    .cure = Shorten it to at most { $limit }.
problem-text-placeables = The text "{ $name }" fills in { $found } values, with all it refers to
    .cure = At most { $limit } are allowed. Write the text out instead.
problem-text-cycle = The text "{ $name }" refers to itself
    .cure = Break the chain of references.
problem-text-reference-unknown = There is no text "{ $name }"
    .cure = Correct the name or add the text.
problem-text-function-unknown = There is no function "{ $name }"
    .cure = The only function is PHONE.
problem-text-contact-unknown = There is no contact with a number that is called "{ $name }"
    .cure = Write the id of a contact that has a number, in quotes.
problem-text-unwritable = The text "{ $name }" cannot be written out
    .cure = Look at what it refers to and which values it fills in.
problem-text-language-unknown = The program does not speak the language "{ $name }"
    .cure = Put the file into the folder of one of these languages: { $known }.
problem-text-language-missing = { $name ->
        [all] The language "{ $language }" has no files
       *[other] The file "{ $name }" is missing for the language "{ $language }"
    }
    .cure = Every file must exist in both languages.
problem-text-missing = The text "{ $name }" is missing
    .cure = Add it to this file.
problem-text-attribute-missing = The text "{ $name }" lacks .{ $attribute }
    .cure = Add .{ $attribute } under the text, indented by four blanks.
problem-text-orphan = Nothing uses the text "{ $name }"
    .cure = Remove it, or correct the name.
problem-text-variables-differ = The text "{ $name }" does not fill in the same values in both languages: { $variables }
    .cure = Use the same values in both languages.
problem-text-attributes-differ = "{ $name }" exists in one language only
    .cure = Add it in the other language, or remove it here.
