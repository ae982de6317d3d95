// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/markedplaces.h"

#include "core/base/textindex.h"
#include "core/coding/regions.h"
#include "core/formats/pagereader.h"
#include "core/sources/pages.h"
#include "core/sources/pagewords.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

namespace partsong {

namespace {

QString said(const MarkedPlace &place)
{
    if (place.author.isEmpty())
        return place.comment;
    return place.comment.isEmpty() ? Tr::tr("Marked by %1").arg(place.author)
                                   : Tr::tr("%1: %2").arg(place.author, place.comment);
}

QRectF aroundAll(const QList<QRectF> &boxes)
{
    QRectF whole;
    for (const QRectF &box : boxes)
        whole = whole.united(box);
    return whole;
}

} // namespace

std::vector<MarkedPlace> placedMarks(const TextIndex &words, Id<Text> text, int pages,
                                     const QList<PageMark> &marks, const std::function<PageText(int)> &read)
{
    const QList<TextRange> ranges = pageRanges(words, pages);
    QHash<int, QList<QRectF>> letters; // of the pages so far
    const auto lettersOf = [&](int page) {
        if (!letters.contains(page))
            letters.insert(page, placedWords(words.words(ranges.value(page)).toUtf8(), read(page)));
        return letters.value(page);
    };
    std::vector<MarkedPlace> places;
    for (const PageMark &mark : marks) {
        MarkedPlace place{{}, mark.author, mark.comment, mark.page + 1, {}, mark.kind, mark.colour};
        const bool overWords = mark.kind != PageMark::Kind::Area && mark.kind != PageMark::Kind::Note;
        const TextRange page = ranges.value(mark.page);
        TextRange under;
        if (overWords && !page.empty())
            under = wordsUnder(page, lettersOf(mark.page), mark.boxes);
        if (under.empty()) {
            place.anchor = regionAnchor(text, mark.page + 1, aroundAll(mark.boxes));
        } else {
            place.anchor.text = text;
            place.anchor.range = under;
            place.words = words.words(under);
        }
        places.push_back(place);
    }
    return places;
}

Result<std::vector<MarkedPlace>> marksIn(const Project &project, const Source &source,
                                         const QString &password)
{
    if (source.kind != SourceKind::Pdf)
        return failure(ErrorKind::Format,
                       Tr::tr("“%1” is not a PDF, so nothing was marked in it.").arg(source.name));
    PageReader reader(originalOf(project, source), source.file, password);
    const auto marks = reader.marks();
    if (!marks)
        return std::unexpected(marks.error());
    const Id<Text> text = textOf(project, source.id);
    // A page whose words cannot be read has none: its marks are rectangles.
    return placedMarks(*project.text(text), text, source.pages, *marks,
                       [&reader](int page) { return reader.words(page).value_or(PageText()); });
}

namespace {

// `code` gives passages their code.
Result<CodedPassages>
codedPlaces(Project &project, const std::vector<MarkedPlace> &places,
            const std::function<Result<CodedPassages>(const std::vector<Anchor> &)> &code)
{
    if (places.empty())
        return failure(ErrorKind::NothingToDo,
                       Tr::tr("Nothing that was marked is ticked. Tick what to code."));
    Edit edit(project, PARTSONG_LABEL("Code what was marked"));
    std::vector<Anchor> anchors;
    for (const MarkedPlace &place : places)
        anchors.push_back(place.anchor);
    auto coded = code(anchors);
    if (!coded)
        return std::unexpected(coded.error());
    for (size_t i = 0; i < places.size(); ++i) {
        auto coding = edit.find(coded->codings[i]);
        const QString words = said(places[i]);
        if (!coding || words.isEmpty() || coding->comment.split(u'\n').contains(words))
            continue;
        coding->comment += coding->comment.isEmpty() ? words : u'\n' + words;
        edit.update(*coding);
    }
    return edit.commit(*std::move(coded));
}

} // namespace

Result<CodedPassages> codeMarkedPlaces(Project &project, const QString &path,
                                       const std::vector<MarkedPlace> &places)
{
    return codedPlaces(project, places, [&](const std::vector<Anchor> &anchors) {
        return applyCodeAt(project, path, anchors);
    });
}

Result<CodedPassages> codeMarkedPlaces(Project &project, Id<Code> code,
                                       const std::vector<MarkedPlace> &places)
{
    return codedPlaces(project, places, [&](const std::vector<Anchor> &anchors) {
        return applyCodeTo(project, code, anchors);
    });
}

} // namespace partsong
