// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/autocodestretches.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/attributeholders.h"
#include "core/coding/headingstretches.h"
#include "core/coding/wordstems.h"
#include "core/sources/speaker.h"

#include <map>

namespace partsong {

namespace {

Result<StretchFinder> byWords(const Project &project, const SearchQuery &query)
{
    const Result<TextFinder> find = textFinder(query);
    if (!find)
        return std::unexpected(find.error());
    return [&project, find = *find](const SourceRow &row) {
        const auto text = project.text(row.text);
        return find(text->utf8(), text->characters());
    };
}

StretchFinder byStems(const Project &project, const QString &phrase)
{
    auto stems = std::make_shared<std::map<QString, WordStems>>(); // by language
    return [&project, phrase, stems](const SourceRow &row) {
        WordStems &own = stems->try_emplace(row.source.language, row.source.language).first->second;
        return own.find(phrase, QString::fromUtf8(project.text(row.text)->utf8()));
    };
}

StretchFinder bySpeaker(const Project &project, const QString &named)
{
    const auto id = Uuid::fromText(named);
    return [&project, named, id](const SourceRow &row) {
        QSet<Id<Speaker>> wanted;
        for (const Speaker &speaker : project.where<Speaker>("source", row.source.id)) {
            if (speaker.name == named || (id && speaker.id.uuid() == *id))
                wanted.insert(speaker.id);
        }
        std::vector<TextRange> stretches;
        for (const Turn &turn : wanted.isEmpty() ? std::vector<Turn>() : turnsOf(project, row.text)) {
            if (wanted.contains(turn.speaker) && !turn.range.empty())
                stretches.push_back(turn.range);
        }
        return stretches;
    };
}

Result<StretchFinder> byHeading(const Project &project, const QString &named)
{
    auto headings = HeadingStretches::of(project, named);
    if (!headings)
        return std::unexpected(headings.error());
    return [headings = *headings](const SourceRow &row) { return headings.in(row); };
}

Result<StretchFinder> byAttribute(const Project &project, const QString &named)
{
    const qsizetype equals = named.indexOf(u'=');
    if (equals < 1) {
        return failure(ErrorKind::Range,
                       Tr::tr("Say the attribute and what it is, with an equals sign between: role=nurse."));
    }
    const AttributeHolders holders(project, named.left(equals).trimmed(), named.sliced(equals + 1).trimmed());
    return [holders](const SourceRow &row) { return holders.stretchesIn(row); };
}

} // namespace

Result<StretchFinder> stretchFinder(const Project &project, const AutocodeRule &rule)
{
    const QString named = rule.named.trimmed();
    if (rule.by != AutocodeBy::Words && named.isEmpty())
        return failure(ErrorKind::Range, Tr::tr("Say by what to code: the name is empty."));
    switch (rule.by) {
    case AutocodeBy::Speaker:
        return bySpeaker(project, named);
    case AutocodeBy::Heading:
        return byHeading(project, named);
    case AutocodeBy::Attribute:
        return byAttribute(project, named);
    case AutocodeBy::Words:
        break;
    }
    const bool stems = rule.stems && !rule.query.regularExpression && !rule.query.text.trimmed().isEmpty();
    return stems ? byStems(project, rule.query.text) : byWords(project, rule.query);
}

} // namespace partsong
