# Axes, categories, groups, gates, sectors and outcomes of the bank.
# Every number is PHONE("contact-id"); digits are never written here.

## Axes: .rule is one sentence, the same rule for each

axis-coercion = Coercion and control
    .rule = Two different kinds of signs of coercion are enough for this area, if at least one is strong. Three kinds are enough too, if at least two are medium.
    .search = what counts as coercion, what is coercion, what counts as force, forced, improper means
axis-exploitation = Exploitation
    .rule = Two different kinds of signs of exploitation are enough for this area, if at least one is strong. Three kinds are enough too, if at least two are medium.
    .search = what counts as exploitation, exploited, what is exploitation
axis-vulnerability = Someone exploits a vulnerable position
    .rule = Two different kinds of signs that someone exploits the person's vulnerable position are enough, if at least one is strong. Three kinds are enough too, if at least two are medium.
    .search = what counts as vulnerable, vulnerable situation, dependence
axis-deception = Deception
    .rule = Two different kinds of signs of deception are enough for this area, if at least one is strong. Three kinds are enough too, if at least two are medium.
    .search = what counts as deception, deceived, tricked

## Words for strength, answer and origin

strength-weak = weak
strength-medium = medium
strength-strong = strong

answer-yes = yes
answer-unsure = unsure
answer-no = no

origin-ilo-delphi = ILO expert panel
origin-own = our own judgement
origin-glaa-secondary = the British labour inspectorate GLAA, read second-hand

## Categories

category-control-supervision = Control and supervision
category-fear-behaviour = Fear and behaviour
category-language-communication = Language and conversation
category-documents-money = Documents and money
category-appearance-health = Injuries and health
category-work-living-conditions = Work and housing
category-movement-travel = Travel and being moved
category-booking-room-pattern = Booking and room
category-child-specific = About children

## Groups

group-surveillance-isolation = Isolation, confinement or surveillance
group-documents = Someone else holds the person's documents
group-debt = A debt that binds
group-violence = Violence
group-threats = Threats of violence
group-denunciation = Threats to report the person
group-strong-influence = Controlled by someone else
group-withheld-money = Money or wages withheld
group-forced-tasks = Forced into tasks or clients, or to bring in a set sum
group-forced-to-lie = Forced to lie
group-forced-marriage-or-sale = Abducted, forcibly married or sold
group-own-words = The person asks for help
group-drugged = Dazed for no known reason
group-visible-fear = Visible fear
group-controlled-travel = Controlled travel or booking
group-moved-around = Moved around by others
group-child-adult-relation = Unclear relationship between child and adult
group-hours = Excessive working hours
group-low-pay = No pay or very low pay
group-middleman = The money goes to a middleman
group-living-conditions = Poor or crowded housing
group-hazardous-work = Hazardous work
group-labour-law = No contract or protection
group-bad-conditions = Very bad working conditions
group-own-words-forced = The person says they are being forced
group-sex-trade-activity = Possible signs of the sex trade
group-unexplained-money = Unexplained money or things
group-worn-out = Worn out or neglected
group-price = Unreasonably low price
group-child-sexual-exploitation = Sexual exploitation of a child
group-child-work-or-begging = A child in work or begging
group-child-crime = A child in crime
group-unknown-area = Does not know where they are
group-dependency = Wholly dependent on whoever is in control
group-legal-status = No ID, or an uncertain right to stay in the country
group-other-vulnerability = Acute crisis or other vulnerability
group-few-belongings = Owns next to nothing
group-child-unprotected = A child without protection
group-child-age = Age unclear, may be a child
group-nature-of-job = Deceived about the job
group-promised-conditions = Deceived about pay or conditions
group-recruitment-conditions = Deceived about travel or fees
group-marriage-promise = Promises of love or marriage
group-not-counted = Shown but never counts

## Gates

gate-danger-now = Is something dangerous happening now, or is anyone in danger?
    .help = Danger comes first. Unsure counts as yes. If it is urgent, call { PHONE("sos-112") }.
gate-maybe-child = Could the person be under 18?
    .help = For a child, suspicion is enough. Unsure counts as yes.
gate-saw-or-felt = What did you see or hear, in your own words?
    .help = Mark what you saw, heard or were told, not just a feeling.
gate-ordinary-reason = Is there an ordinary explanation that fits just as well?
    .help = Keep what you are unsure about. You choose what to remove.
gate-same-if-other-person = Would you have reacted the same if the person had looked different?
    .help = The answer does not change the result. If you answer no, you can look through what you marked.
gate-person-left = Has the person who asked for help left?
    .help = Answer yes if the person is no longer with you. The words then say where it happened, not where you are.

## Sectors

sector-taxi = Taxi and transport
sector-hotel = Hotels and lodging
sector-health = Health and dental care
sector-social = Social services
sector-school = School and leisure
sector-restaurant = Restaurants
sector-housing = Housing companies and landlords
sector-salon = Massage, nail and beauty salons
sector-site = Cleaning, construction and other workplaces

## Outcomes: .text is what to do and by when, .short stands in a header

outcome-immediate-danger = Danger now
    .short = Danger now
outcome-child-concern = Concern for a child
    .short = Concern for a child
outcome-strong-picture = Clear signs of coercion and exploitation
    .short = Clear signs
outcome-suspicion = Signs to be assessed
    .short = Signs to be assessed
outcome-weak-signs = Too few signs
    .short = Too few signs
outcome-no-signs = No signs that count
    .short = No signs that count

## Notes to sources

source-hotel-critique-note = An opinion piece.
source-ilo-delphi-note = The document itself could not be opened. We read about the strengths and the rule in an open document that quotes page 3. They are to be checked against the original.
source-riksdag-tiggeri-note = A motion that relates the police's picture of the situation. It is not the police's own report.
source-seed-kronoberg-note = Read in an extract. The address goes to a stored copy of the full report. Slide 16 has not been checked again.
source-unodc-child-note = The wording follows the UNODC list of signs.
source-unodc-garda-note = The wording follows the UNODC list of signs.
source-unodc-general-note = The wording follows the UNODC list of signs.
source-unodc-sexual-note = The wording follows the UNODC list of signs.
