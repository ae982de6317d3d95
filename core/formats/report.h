// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace partsong {

// A report before it is a file: what is read, in the order it is read. htmlPage() and odtFile() write it;
// neither trusts a word of it.

struct ReportRun {
    enum class Look { Plain, Strong, Emphasis, Quiet, Tag };
    QString text;
    Look look = Look::Plain;
    QString colour = {}; // #RRGGBB: shown with a small patch of it; else none
    QString target = {}; // the id of a heading in this report that it leads to
};
using ReportText = std::vector<ReportRun>;

inline ReportText plainRun(const QString &text)
{
    return {ReportRun{text}};
}

struct ReportHeading {
    int level = 2; // from 2; the title is the only one of level 1
    ReportText text;
    QString id = {}; // unique in the report where it is not ""
};

struct ReportParagraph {
    enum class Look { Plain, Lead, Prose, Note };
    ReportText text;
    Look look = Look::Plain;
};

// Words that somebody said or wrote, set apart. A blank line in them parts paragraphs.
struct ReportQuote {
    QString words;
    QString attribution = {};
    QString detail = {}; // where they stand, who coded them
    QString mark = {}; // "Challenges": said before the words
};

// Labels with what belongs to each.
struct ReportFacts {
    std::vector<std::pair<QString, ReportText>> facts;

    // What is not known is left out.
    void add(const QString &label, const QString &words);
};

struct ReportItems {
    struct Item {
        ReportText text;
        int depth = 0; // each at most one deeper than the one before
    };
    std::vector<Item> items;
};

struct ReportTable {
    QString caption; // what the table shows; never ""
    QStringList heads;
    std::vector<std::vector<ReportText>> rows;
    std::vector<int> numbers = {}; // the columns that hold numbers
};

// A drawing. What it says must be said in words beside it.
struct ReportFigure {
    QByteArray svg; // one svg element, made by ourselves
    QString words; // what it shows, for those who do not see it
    QString caption = {};
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportQuote, ReportFacts, ReportItems,
                                 ReportTable, ReportFigure>;

struct Report {
    QString language; // BCP 47
    QString title;
    QString above = {}; // a line over the title: the name of the study
    QString subtitle = {};
    ReportFacts cover = {}; // under the title
    bool contents = false; // whether the headings of level 2 are listed first
    std::vector<ReportBlock> blocks = {};

    template <typename Block> void add(Block block) { blocks.emplace_back(std::move(block)); }
};

// The paragraphs of people's words: parted at blank lines, other line ends and tabs as blanks.
QStringList paragraphsOf(const QString &words);

} // namespace partsong
