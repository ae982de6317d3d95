// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifiers.h"

#include "core/privacy/contextof.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Unicode = QRegularExpression::UseUnicodePropertiesOption;
const auto NoLetterBefore = u"(?<![\\p{L}\\p{M}\\p{N}_])"_s;
const auto NoLetterAfter = u"(?![\\p{L}\\p{M}\\p{N}_])"_s;

struct Span {
    IdentifierKind kind;
    qsizetype start;
    qsizetype end;
};

const QRegularExpression &email()
{
    static const QRegularExpression pattern(
        u"[\\p{L}\\p{N}._%+\\-]+@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+"_s, Unicode);
    return pattern;
}

// What begins as a number does and goes on in digits, blanks, dots, hyphens and brackets.
const QRegularExpression &phone()
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}_+.,/:\\-])(?:\\+|\\(?0)\\d(?:[ .\\-()]{0,2}\\d){6,14}"_s + NoLetterAfter,
        Unicode);
    return pattern;
}

bool isPhone(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); });
    if (text.startsWith(u'+') || text.startsWith(u"00"_s))
        return digits >= 8 && digits <= 15 + (text.startsWith(u'+') ? 0 : 2);
    return digits == 10 || digits == 11;
}

// In English and Welsh.
const QString &monthPattern()
{
    static const auto month =
        u"(?:January|February|March|April|May|June|July|August|September|October|November|December"
        u"|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr"
        u"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?"_s;
    return month;
}

// Four ways to write a day, and a month with its year.
const QRegularExpression &date()
{
    static const QString &month = monthPattern();
    static const auto day = u"(?<day>\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?"_s;
    static const auto year = u"(?:,?[\\s\\-](?:19|20)\\d{2}|\\s['’]\\d{2}|-\\d{2})"_s;
    static const QRegularExpression pattern(
        NoLetterBefore
            + u"(?:(?:19|20)\\d{2}-(?<isomonth>\\d{2})-(?<isoday>\\d{2})"
              u"|(?<first>\\d{1,2})([/.\\-])(?<second>\\d{1,2})\\g{-2}(?:(?:19|20)\\d{2}|\\d{2})"_s
            + u"|%1[\\s\\-](?:of\\s|o\\s)?%2%3?"_s.arg(day, month, year) + u"|%1%2"_s.arg(month, year)
            + u"|%1\\s(?:the\\s)?(?<late>\\d{1,2})(?:st|nd|rd|th)?%2?"_s.arg(month, year) + u")"_s
            + NoLetterAfter,
        Unicode);
    return pattern;
}

bool isDate(const QRegularExpressionMatch &match)
{
    const auto number = [&](const QString &name) { return match.captured(name).toInt(); };
    const auto within = [](int value, int most) { return value >= 1 && value <= most; };
    if (!match.captured(u"isoday"_s).isEmpty())
        return within(number(u"isomonth"_s), 12) && within(number(u"isoday"_s), 31);
    if (!match.captured(u"first"_s).isEmpty()) {
        const int least = std::min(number(u"first"_s), number(u"second"_s));
        return within(least, 12) && within(std::max(number(u"first"_s), number(u"second"_s)), 31);
    }
    for (const QString &name : {u"day"_s, u"late"_s}) {
        if (!match.captured(name).isEmpty() && !within(number(name), 31))
            return false;
    }
    return true;
}

// The areas that there are, and the one for people without an address.
const auto PostcodeAreas = u"(?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|"
                           u"DH|DL|DN|DT|DY|EC|EH|EN|EX"
                           u"|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|"
                           u"LL|LN|LS|LU|L|ME|MK|ML|M"
                           u"|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|"
                           u"SP|SR|SS|ST|SW|SY|S|TA|TD|TF"
                           u"|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE|ZZ)"_s;

// In capitals, or however they are written where the blank is there; "m1 5pm" is none.
const QRegularExpression &postcode()
{
    static const QRegularExpression pattern(
        NoLetterBefore
            + u"(?:GIR ?0AA|%1\\d[A-Z\\d]? ?\\d(?!AM|PM)[A-Z]{2}|(?i:%1\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}))"_s
                  .arg(PostcodeAreas)
            + NoLetterAfter,
        Unicode);
    return pattern;
}

// Words for there being one, and whom a home, a ward or a household has.
QString rolePattern(const QStringList &rareRoles)
{
    static const auto one =
        u"(?:(?:only|sole|first|head|lead|chief|oldest|youngest|newest|longest-serving)(?:\\s[\\p{L}'’-]+){0,3}?)"_s;
    static const auto role =
        u"(?:nurse|doctor|GP|physician|consultant|surgeon|pharmacist|physiotherapist|physio|therapist|"
        u"dietitian"
        u"|podiatrist|dentist|optician|paramedic|midwife|matron|sister|manager|deputy|owner|director|carer"
        u"|caregiver|assistant|worker|cook|chef|cleaner|housekeeper|gardener|handyman|driver|porter"
        u"|receptionist|administrator|coordinator|co-ordinator|chaplain|priest|vicar|rabbi|imam|minister"
        u"|volunteer|student|trainee|resident|patient|husband|wife|widow|widower|daughter|son|brother|man"
        u"|woman|teacher|researcher)"_s;
    QStringList patterns{u"(?:the|our|my|their|your|her|his)\\s%1\\s%2"_s.arg(one, role)};
    for (const QString &rare : rareRoles)
        patterns << u"(?:the|our|my|their|your|her|his)\\s%1"_s.arg(QRegularExpression::escape(rare));
    return NoLetterBefore + u"(?:%1)"_s.arg(patterns.join(u'|')) + NoLetterAfter;
}

class Spans {
public:
    // Unless something of an earlier kind stands there.
    void add(const Span &span)
    {
        if (std::ranges::none_of(
                m_spans, [&](const Span &one) { return one.start < span.end && span.start < one.end; }))
            m_spans.push_back(span);
    }
    void addAll(IdentifierKind kind, const QRegularExpression &pattern, const QString &words,
                const std::function<bool(const QRegularExpressionMatch &)> &counts = {})
    {
        auto matches = pattern.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!counts || counts(match))
                add({kind, match.capturedStart(), match.capturedEnd()});
        }
    }
    std::vector<Span> inOrder()
    {
        std::ranges::sort(m_spans, {}, &Span::start);
        return m_spans;
    }

private:
    std::vector<Span> m_spans;
};

} // namespace

IdentifierFinder::IdentifierFinder(const std::vector<RealName> &names, const QStringList &rareRoles)
    : m_names(withCapitals(names)),
      m_role(rolePattern(rareRoles), Unicode | QRegularExpression::CaseInsensitiveOption)
{
}

std::vector<Identifier> IdentifierFinder::find(const QString &words) const
{
    Spans spans;
    for (const FoundName &name : m_names.find(words))
        spans.add({IdentifierKind::Name, name.start, name.end});
    spans.addAll(IdentifierKind::Email, email(), words);
    spans.addAll(IdentifierKind::Date, date(), words, isDate);
    spans.addAll(IdentifierKind::Phone, phone(), words,
                 [](const QRegularExpressionMatch &match) { return isPhone(match.captured()); });
    spans.addAll(IdentifierKind::Postcode, postcode(), words);
    spans.addAll(IdentifierKind::Role, m_role, words);
    std::vector<Identifier> found;
    ContextOf context(words);
    for (const Span &span : spans.inOrder()) {
        const int start = context.positionAt(span.start);
        found.push_back({span.kind,
                         words.sliced(span.start, span.end - span.start),
                         {start, context.positionAt(span.end)}});
    }
    return found;
}

} // namespace partsong
