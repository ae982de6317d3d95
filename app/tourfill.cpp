// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourscenes.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/privacy/names.h"
#include "core/sources/source.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "core/store/project.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int DenseCodings = 160;

// Passages of all lengths over one interview, by three people, always the same.
Status codeDensely(Project &project)
{
    const auto source = named<Source>(project, u"Interview 6 - GP (Dr Rowe)"_s);
    if (!source)
        return std::unexpected(source.error());
    const Id<Text> text = textOf(project, *source);
    const QList<uint> words = QString::fromUtf8(project.text(text)->utf8()).toUcs4();
    const auto wordFrom = [&words](qsizetype at) { // where the next word begins
        while (at < words.size() && !QChar::isSpace(words[at]))
            ++at;
        while (at < words.size() && QChar::isSpace(words[at]))
            ++at;
        return int(at);
    };
    const std::vector<Code> codes = project.all<Code>();
    const QStringList coders{u"Ines Caldbeck"_s, u"Tomas Averill"_s, u"Bisi Lowther"_s};
    const QString me = project.person().name;
    for (int coder = 0; coder < coders.size(); ++coder) {
        std::vector<NewCoding> codings;
        for (int i = coder; i < DenseCodings; i += int(coders.size())) {
            NewCoding coding{codes[size_t(i) * 7 % codes.size()].id, {}};
            coding.anchor.text = text;
            const int start = wordFrom(120 + i * 43 % 5200);
            coding.anchor.range = {start, wordFrom(start + 30 + i * 61 % 420) - 1};
            if (i % 5 == 0)
                coding.weight = i % 100;
            codings.push_back(coding);
        }
        project.actAs(coders[coder]);
        if (const auto applied = applyCodes(project, codings, Union::Never); !applied)
            return std::unexpected(applied.error());
    }
    project.actAs(me);
    return {};
}

Status changeCodebook(Project &project)
{
    const auto code = [&](const QString &path) {
        return namedInTree<Code>(project, path).value_or(Id<Code>());
    };
    CodeFields fields;
    fields.definition = u"Who rings whom, how often, and what happens while nobody answers."_s;
    if (Status set = setCode(project, code(u"Nights and weekends/Ringing for help"_s), fields); !set)
        return set;
    if (Status renamed = renameCode(project, code(u"Being known/Same faces"_s), u"Familiar faces"_s);
        !renamed)
        return renamed;
    if (const auto added = addCode(project, u"Nights and weekends/The hour before dawn"_s); !added)
        return std::unexpected(added.error());
    if (Status moved = moveCode(project, code(u"Families and grief/Staff grief"_s), {}); !moved)
        return moved;
    return mergeCodes(project, code(u"Hospital or stay/Hospital did good"_s), code(u"Hospital or stay"_s));
}

// Names that stand in the interviews, as if they were real ones.
Status listNames(Project &project)
{
    using Kind = RealNameKind;
    const std::vector<std::tuple<QString, QString, Kind>> names{
        {u"Walter"_s, u"Resident 2"_s, Kind::Person},
        {u"Dot"_s, u"Resident 3"_s, Kind::Person},
        {u"Maura"_s, u"Nurse 4"_s, Kind::Person},
        {u"Wilbye Lodge"_s, u"Home B"_s, Kind::Place}};
    for (const auto &[name, pseudonym, kind] : names) {
        if (const auto added = addName(project, name, pseudonym, kind); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Status fillForScenes(Project &project)
{
    if (Status coded = codeDensely(project); !coded)
        return coded;
    if (Status changed = changeCodebook(project); !changed)
        return changed;
    return listNames(project);
}

} // namespace partsong
