// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/nameforms.h"

#include "core/base/tr.h"
#include "core/privacy/namefinder.h"
#include "core/privacy/namehits.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/speakerlabels.h"
#include "core/store/schema.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestLetters = 3;
constexpr qsizetype TellingLetters = 6; // so many tell a name within a longer word
constexpr int EverydayTimes = 20;

qsizetype lettersOf(const QString &name)
{
    return std::ranges::count_if(name, [](QChar one) { return one.isLetter(); });
}

bool partOfWord(QChar one)
{
    return one.isLetterOrNumber() || one.isMark();
}

struct Form {
    size_t name = 0;
    int times = 0;
};

class Forms {
public:
    explicit Forms(const std::vector<RealName> &names);

    void look(const QString &words);
    std::vector<RealName> found() const;

private:
    void take(const QString &words, const QRegularExpressionMatch &match);
    bool everyday(const QString &form, const Form &seen) const;

    std::vector<RealName> m_names;
    NameFinder m_written;
    QRegularExpression m_pattern;
    std::map<QString, Form> m_forms;
    std::vector<int> m_asWritten;
};

Forms::Forms(const std::vector<RealName> &names) : m_names(names), m_written(names)
{
    std::erase_if(m_names, [](const RealName &one) { return lettersOf(one.name) < FewestLetters; });
    std::ranges::stable_sort(m_names, std::ranges::greater(),
                             [](const RealName &one) { return one.name.size(); });
    m_asWritten.resize(m_names.size());
    QStringList patterns;
    for (const RealName &one : m_names) {
        QStringList parts;
        for (const QString &part : one.name.simplified().split(u' '))
            parts << QRegularExpression::escape(part);
        patterns << u'(' + parts.join(u"[ ._-]?"_s) + u')';
    }
    m_pattern = QRegularExpression(patterns.join(u'|'),
                                   QRegularExpression::UseUnicodePropertiesOption
                                       | QRegularExpression::CaseInsensitiveOption);
}

void Forms::look(const QString &words)
{
    if (m_names.empty())
        return;
    for (auto matches = m_pattern.globalMatch(words); matches.hasNext();)
        take(words, matches.next());
}

void Forms::take(const QString &words, const QRegularExpressionMatch &match)
{
    const auto name = static_cast<size_t>(match.lastCapturedIndex() - 1);
    qsizetype from = match.capturedStart();
    qsizetype to = match.capturedEnd();
    const bool alone =
        (from == 0 || !partOfWord(words[from - 1])) && (to == words.size() || !partOfWord(words[to]));
    if (alone && match.capturedView() == m_names[name].name) {
        ++m_asWritten[name];
        return;
    }
    if (!alone && lettersOf(m_names[name].name) < TellingLetters)
        return;
    while (from > 0 && partOfWord(words[from - 1]))
        --from;
    while (to < words.size() && partOfWord(words[to]))
        ++to;
    Form &form = m_forms[words.sliced(from, to - from)];
    form.name = name;
    ++form.times;
}

// "will" is a word where it stands more often than Will does.
bool Forms::everyday(const QString &form, const Form &seen) const
{
    const int written = m_asWritten[seen.name];
    return form == m_names[seen.name].name.toLower() && written > 0 && seen.times > EverydayTimes
        && seen.times > 2 * written;
}

std::vector<RealName> Forms::found() const
{
    std::vector<std::pair<QString, Form>> forms;
    for (const auto &[words, form] : m_forms) {
        if (!everyday(words, form) && !m_written.finds(words))
            forms.emplace_back(words, form);
    }
    std::ranges::stable_sort(forms, std::ranges::greater(), [](const auto &one) { return one.second.times; });
    std::vector<RealName> names;
    for (const auto &[words, form] : forms) {
        const RealName &of = m_names[form.name];
        names.push_back(
            {{}, words, words == words.toUpper() ? of.pseudonym.toUpper() : of.pseudonym, of.kind});
    }
    return names;
}

QString wordsOf(const RecordType &type, const Row &row, size_t column)
{
    if (const auto *body = std::get_if<QByteArray>(&row[column]);
        body && type.columns[column].role == Role::Body)
        return QString::fromUtf8(*body);
    const auto *words = std::get_if<QString>(&row[column]);
    return words && holdsWords(type.columns[column].role) ? *words : QString();
}

// What people of the study are called already, so that nobody else is called so.
class Taken {
public:
    explicit Taken(const Project &project)
    {
        for (const RealName &one : project.all<RealName>())
            m_words.insert(one.pseudonym.toCaseFolded());
        for (const Speaker &one : project.all<Speaker>())
            m_words.insert(one.name.trimmed().toCaseFolded());
        for (const Participant &one : project.all<Participant>())
            m_words.insert(one.name.trimmed().toCaseFolded());
    }
    bool take(const QString &words)
    {
        const QString folded = words.toCaseFolded();
        const bool free = !m_words.contains(folded);
        m_words.insert(folded);
        return free;
    }

private:
    QSet<QString> m_words;
};

// "Speaker 3": the first of its numbers that is free.
QString numbered(const QString &pattern, int from, Taken &taken)
{
    while (!taken.take(pattern.arg(from)))
        ++from;
    return pattern.arg(from);
}

QString pseudonymFor(const Speaker &speaker, Taken &taken)
{
    if (!speaker.interviewer)
        return numbered(Tr::tr("Speaker %1"), 1, taken);
    const QString interviewer = Tr::tr("Interviewer");
    return taken.take(interviewer) ? interviewer : numbered(interviewer + u" %1"_s, 2, taken);
}

} // namespace

Result<std::vector<RealName>> formsOfNames(const Project &project, const std::vector<RealName> &names,
                                           const Progress *progress)
{
    Forms forms(names);
    const auto spared = tablesWithoutNames();
    for (const RecordType *type : project.schema().types()) {
        if (std::ranges::contains(spared, type))
            continue;
        for (const Row &row : project.rows(*type)) {
            if (progress && progress->cancelled())
                return failure(ErrorKind::Cancelled, Tr::tr("Looking for names was stopped."));
            for (size_t column = 0; column < row.size(); ++column)
                forms.look(wordsOf(*type, row, column));
        }
    }
    return forms.found();
}

std::vector<RealName> speakersAsNames(const Project &project)
{
    std::vector<RealName> names = project.all<RealName>();
    const qsizetype known = std::ssize(names);
    Taken taken(project);
    for (const Speaker &speaker : project.all<Speaker>()) {
        const QString label = speaker.name.trimmed();
        if (plainLabel(label) || std::ranges::contains(names, label, &RealName::name))
            continue;
        const auto participant = project.find(speaker.participant);
        if (participant && participant->name == label)
            continue;
        const QString pseudonym = participant ? participant->name : pseudonymFor(speaker, taken);
        names.push_back({{}, label, pseudonym, RealNameKind::Person});
    }
    names.erase(names.begin(), names.begin() + known);
    return names;
}

} // namespace partsong
