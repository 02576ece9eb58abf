### The words of the guide for schools: what the list is for, the roles and the advice.

guide-school = This list is for you if you work at a school or in after-school care and something about a student worries you.
    .order = First children, then what the student says and how they are controlled, then interpreting, health, money and work.

role-school-teacher = Teacher and after-school staff
    .who = I work at the school.
    .duty = I work at a school and have a duty to report.
role-school-student-health = Student health
    .who = I work in student health.
    .duty = I work at a school and have a duty to report.
role-school-adult-education = Adult education
    .who = I work in adult education.
    .about = It's about a student.
    .duty = I work at a school and have a duty to report.

# safety
note-school-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger, then tell the head teacher.
note-school-room-of-its-own = Talk where nobody else can hear, and tell a colleague where you are.
note-school-plan-before-home = Think about what is safe before the student goes home, because the conversation itself can be a risk.
note-school-never-confront = Do not confront the person you suspect.

# talk
note-school-role-and-limits = First say what you may have to pass on. Then ask.
note-school-open-questions = Listen more than you ask. Ask open questions and let the student set the pace.
note-school-daily-life = Ask about daily life: "Who decides when you may go out? Do you have your own key and your own phone?"
note-school-safety-question = Ask in private: "I ask everyone: do you feel safe where you live?"
note-school-professional-interpreter = Use a professional interpreter whom the student accepts, preferably by phone.

# do
note-school-report-child = Make a report of concern at once if you suspect that a child is being harmed. The duty is your own.
note-school-child-same-day = Do it at once, because exploited children often disappear once somebody has noticed.
note-school-tell-head = Tell the head teacher and involve student health, but do not let it delay the report.
note-school-adult-consent = Ask for consent before you contact social services about an adult student.
note-school-consult = Ask the support line { PHONE("nspm-stodtelefon") } for advice in office hours, without naming anyone.
note-school-test-secrecy = Ask your manager or lawyer how confidentiality applies before you call the police about an adult.
note-school-offer-a-way-back = Say when you will meet again and how the student can reach you.

# dont
note-school-no-waiting-for-proof = Do not wait for proof. It is enough that you suspect something.
note-school-no-early-contact = Do not contact the family about it before you have talked to social services. The family may be involved.
note-school-no-own-inquiry = Do not investigate on your own, and do not interrogate the student.
note-school-no-family-interpreter = Do not let classmates, siblings or relatives interpret.
note-school-no-empty-promises = Do not promise to keep it secret, and do not promise help that you cannot give.
note-school-no-labels = Avoid words such as trafficking, coercion and victim. Ask about daily life instead.
note-school-not-by-looks = Never let looks, origin or language decide.
