// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stillquoted.h"

#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/links/subjects.h"
#include "core/sources/text.h"
#include "core/store/schema.h"

#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestWords = 5; // fewer are the same by chance

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
    // The first stretch that is the same; "" where there is none.
    QString repeatedIn(const QString &text) const
    {
        const std::vector<Word> words = wordsIn(text);
        for (size_t i = 0; i + FewestWords <= words.size(); ++i) {
            if (!m_runs.contains(runAt(words, i)))
                continue;
            size_t last = i;
            while (last + 1 + FewestWords <= words.size() && m_runs.contains(runAt(words, last + 1)))
                ++last;
            const qsizetype end = words[last + FewestWords - 1].end;
            return text.sliced(words[i].start, end - words[i].start);
        }
        return {};
    }

private:
    QSet<QString> m_runs;
};

} // namespace

std::vector<StillQuoted> stillQuoted(const Project &project, Id<Source> source)
{
    SourceWords of;
    for (const Text &text : project.where<Text>("owner", uuidValue(source.uuid())))
        of.add(QString::fromUtf8(text.body));
    std::vector<StillQuoted> found;
    for (const RecordType *type : project.schema().types()) {
        if (!type->subjectKind || type == &Source::type() || type == &Coding::type()
            || type == &Quote::type())
            continue;
        for (const Row &row : project.rows(*type)) {
            QString repeated;
            for (size_t i = 0; i < row.size() && repeated.isEmpty(); ++i) {
                const auto *words = std::get_if<QString>(&row[i]);
                if (words && type->columns[i].role == Role::Words)
                    repeated = of.repeatedIn(*words);
            }
            const Uuid id = type->idOf(row);
            if (!repeated.isEmpty())
                found.push_back({id, QString::fromLatin1(type->subjectKind), titleOf(project, id), repeated});
        }
    }
    return found;
}

} // namespace partsong
