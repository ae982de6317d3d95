// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stillquoted.h"

#include "core/links/subjects.h"
#include "core/privacy/namehits.h"
#include "core/sources/text.h"
#include "core/store/schema.h"

#include <QHash>
#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestWords = 5; // fewer are the same by chance
// In another whole text some five words always are, as people talk and interviewers ask.
constexpr qsizetype FewestInTexts = 12;

struct Word {
    QString folded;
    qsizetype start;
    qsizetype end;
};

std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()))
            ++at;
        words.push_back({text.sliced(start, at - start).toCaseFolded(), start, at});
    }
    return words;
}

QString runAt(const std::vector<Word> &words, size_t first)
{
    QStringList run;
    for (size_t i = first; i < first + FewestWords; ++i)
        run << words[i].folded;
    return run.join(u' ');
}

class SourceWords {
public:
    void add(const QString &text)
    {
        const std::vector<Word> words = wordsIn(text);
        for (size_t i = 0; i + FewestWords <= words.size(); ++i)
            m_runs.insert(runAt(words, i));
    }
    // The first stretch of so many words that is the same; "" where there is none.
    QString repeatedIn(const QString &text, qsizetype fewest) const
    {
        const std::vector<Word> words = wordsIn(text);
        for (size_t i = 0; i + FewestWords <= words.size(); ++i) {
            if (!m_runs.contains(runAt(words, i)))
                continue;
            const size_t first = i;
            while (i + 1 + FewestWords <= words.size() && m_runs.contains(runAt(words, i + 1)))
                ++i;
            if (const size_t last = i + FewestWords - 1; last - first + 1 >= size_t(fewest))
                return text.sliced(words[first].start, words[last].end - words[first].start);
        }
        return {};
    }

private:
    QSet<QString> m_runs;
};

// What is removed when the source is: all that hangs on it, on what hangs on it, and so on.
QSet<Uuid> goesWith(const Project &project, const Uuid &source)
{
    QHash<Uuid, std::vector<Uuid>> hanging;
    for (const RecordType *type : project.schema().types()) {
        for (const Row &row : project.rows(*type)) {
            for (size_t i = 0; i < row.size(); ++i) {
                const Column &column = type->columns[i];
                if (column.references && column.onRemove == OnRemove::RemoveToo)
                    hanging[uuidFrom(row[i])].push_back(type->idOf(row));
            }
        }
    }
    QSet<Uuid> gone{source};
    std::vector<Uuid> waiting{source};
    while (!waiting.empty()) {
        const Uuid next = waiting.back();
        waiting.pop_back();
        for (const Uuid &one : hanging.value(next)) {
            if (!gone.contains(one)) {
                gone.insert(one);
                waiting.push_back(one);
            }
        }
    }
    return gone;
}

QString repeatedIn(const SourceWords &of, const RecordType &type, const Row &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const Role role = type.columns[i].role;
        QString repeated;
        if (const auto *body = std::get_if<QByteArray>(&row[i]); body && role == Role::Body)
            repeated = of.repeatedIn(QString::fromUtf8(*body), FewestInTexts);
        else if (const auto *words = std::get_if<QString>(&row[i]); words && holdsWords(role))
            repeated = of.repeatedIn(*words, FewestWords);
        if (!repeated.isEmpty())
            return repeated;
    }
    return {};
}

// As people know it: the subject that it is or belongs to, or else its own name, as a set has one.
StillQuoted told(const Project &project, const RecordType &type, const Row &row, const QString &words)
{
    if (const SubjectId subject = subjectOf(project, type, row); !subject.uuid().null())
        return {subject.uuid(), project.kindNameOf(subject.uuid()), titleOf(project, subject.uuid()), words};
    const int column = type.indexOf("name");
    const QString *name = column < 0 ? nullptr : std::get_if<QString>(&row[static_cast<size_t>(column)]);
    return {type.idOf(row), QString::fromLatin1(type.table), name ? *name : QString(), words};
}

} // namespace

std::vector<StillQuoted> stillQuoted(const Project &project, Id<Source> source)
{
    SourceWords of;
    for (const Text &text : project.where<Text>("owner", uuidValue(source.uuid())))
        of.add(QString::fromUtf8(text.body));
    const QSet<Uuid> gone = goesWith(project, source.uuid());
    const auto spared = tablesWithoutNames();
    std::vector<StillQuoted> found;
    for (const RecordType *type : project.schema().types()) {
        if (std::ranges::contains(spared, type))
            continue;
        for (const Row &row : project.rows(*type)) {
            const QString words = gone.contains(type->idOf(row)) ? QString() : repeatedIn(of, *type, row);
            if (!words.isEmpty())
                found.push_back(told(project, *type, row, words));
        }
    }
    return found;
}

} // namespace partsong
