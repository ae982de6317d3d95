// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"
#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

namespace partsong {

class ChangeSet;
class ElidedLabel;
class FirstPage;
class WordsPage;

// How the words of a source begin, set to be read, and the way on to all of them. What has no words, as a
// picture or a scan, is shown as it looks.
class SourcePreview : public QWidget {
    Q_OBJECT
public:
    explicit SourcePreview(StudyContext &context, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void show(Id<Source> source);
    using QWidget::show;

Q_SIGNALS:
    void readingWanted();

private:
    void follow(const ChangeSet &changes);
    void fill();
    QList<ReadStyle> stylesUpTo(int end) const;
    QList<ReadTurn> turnsUpTo(int end) const;
    void showPage(const Source &source, bool wordless);

    StudyContext &m_context;
    Id<Source> m_source;
    ElidedLabel *m_title;
    WordsPage *m_words;
    FirstPage *m_page;
    Id<Source> m_pageOf; // whose page is shown
};

} // namespace partsong
