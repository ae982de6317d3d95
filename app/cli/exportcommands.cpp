// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/exchange/exports.h"
#include "core/privacy/names.h"
#include "core/store/naming.h"

#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList allFormats()
{
    QStringList names;
    for (const char *name : EnumNames<ExportFormat>::names)
        names << u"."_s + QLatin1String(name);
    return names;
}

QStringList whatNames()
{
    QStringList names;
    for (const char *name : EnumNames<ExportWhat>::names)
        names << QLatin1String(name);
    return names;
}

// A board that is named is what is wanted, and a format has something that it is mostly asked for.
ExportWhat whatOf(const Call &call, ExportFormat format)
{
    if (call.has(u"--what"_s))
        return *enumFromName<ExportWhat>(call.option(u"--what"_s));
    const std::vector<ExportWhat> &possible = exportable(format);
    const bool board = call.has(u"--canvas"_s) && std::ranges::contains(possible, ExportWhat::Canvas);
    return board ? ExportWhat::Canvas : possible.front();
}

// The options that narrow, and what each can narrow.
bool narrows(const QString &option, ExportWhat what)
{
    if (option == "--code"_L1)
        return what == ExportWhat::Segments || what == ExportWhat::Codebook || what == ExportWhat::Codes;
    if (option == "--theme"_L1)
        return what == ExportWhat::Study || what == ExportWhat::Review;
    return what == ExportWhat::Canvas;
}

QString misuse(const Call &call)
{
    const QString out = call.argument(u"OUT"_s);
    const auto format = exportFormat(out);
    if (!format)
        return u"“%1” does not end with one of %2"_s.arg(out, allFormats().join(u' '));
    const ExportWhat what = whatOf(call, *format);
    if (!std::ranges::contains(exportable(*format), what)) {
        QStringList possible;
        for (const ExportWhat one : exportable(*format))
            possible << enumName(one);
        return u"a .%1 file can hold %2, not %3"_s.arg(enumName(*format), possible.join(u", "_s),
                                                       enumName(what));
    }
    for (const QString &option : {u"--code"_s, u"--theme"_s, u"--canvas"_s}) {
        if (call.has(option) && (!narrows(option, what) || *format == ExportFormat::Json))
            return u"%1 says nothing for %2"_s.arg(option, enumName(what));
    }
    return {};
}

Result<ExportRequest> requestOf(const Call &call)
{
    ExportRequest request{.path = call.argument(u"OUT"_s), .overwrite = call.has(u"--overwrite"_s)};
    request.format = *exportFormat(request.path);
    request.what = whatOf(call, request.format);
    if (call.has(u"--code"_s)) {
        const auto code = codeNamed(call.project(), call.option(u"--code"_s));
        if (!code)
            return std::unexpected(code.error());
        request.code = *code;
    }
    for (const QString &given : call.each(u"--theme"_s)) {
        const auto theme = namedInTree<Theme>(call.project(), given);
        if (!theme)
            return std::unexpected(theme.error());
        request.themes.push_back(*theme);
    }
    if (call.has(u"--canvas"_s)) {
        const auto canvas = named<Canvas>(call.project(), call.option(u"--canvas"_s));
        if (!canvas)
            return std::unexpected(canvas.error());
        request.canvas = *canvas;
    }
    return request;
}

Result<Answer> save(Call &call)
{
    const auto request = requestOf(call);
    if (!request)
        return std::unexpected(request.error());
    const auto report = exportFile(call.project(), *request);
    if (!report)
        return std::unexpected(report.error());
    Answer answer(QJsonObject{{u"path"_s, report->path},
                              {u"bytes"_s, report->bytes},
                              {u"what"_s, enumName(request->what)},
                              {u"rows"_s, report->rows}});
    if (holdsRealNames(call.project())) {
        answer.message =
            Tr::tr("This study may hold real names, and so may “%1”. Look through it with "
                   "check-names before it leaves the team, and seal the names with pseudonymise.")
                .arg(QFileInfo(report->path).fileName());
    }
    return answer;
}

} // namespace

CommandList exportCommands()
{
    Command command{u"export"_s,
                    u"writes the study, or a part of it, to a file"_s,
                    Opens::ForReading,
                    {{u"OUT"_s}},
                    {{u"--what"_s, Form::Choice, u"what to write"_s, false, false, whatNames()},
                     {u"--code"_s, Form::Text, u"extracts of this code alone"_s},
                     {u"--theme"_s, Form::Text, u"this theme alone"_s, true},
                     {u"--canvas"_s, Form::Text, u"which board"_s},
                     {u"--overwrite"_s, Form::Flag, u"replace OUT where it is there"_s}},
                    save,
                    misuse};
    return {command};
}

} // namespace partsong::cli
