// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/coding/showncodings.h"
#include "ui/widgets/pageview.h"

#include <vector>

class QVariantAnimation;

namespace partsong {

class Project;
class TranscriptView;

// Pages with what is coded on them: words in the tint of their codes with brackets beside the page,
// rectangles framed where they are. Which codings of words are shown, and which is chosen, is what the
// TranscriptView of the same text says; those of rectangles it keeps itself. It never writes.
class PageCodingView : public PageView {
    Q_OBJECT
public:
    PageCodingView(const Project &project, TranscriptView &words, QWidget *parent = nullptr);

    // Reads the coded rectangles of a text; null: there are none.
    void showCodings(Id<Text> text);
    std::optional<Coding> region(Id<Coding> id) const;
    // The rectangle that is at hand is that of this coding; null: a new one, or none.
    Id<Coding> chosenRegion() const { return m_chosen; }
    void choose(Id<Coding> coding);
    void reveal(const Coding &coding);
    Id<Coding> codingBeyond(int step) const;
    // Codings of words and rectangles of a page, in words: for those who do not see them.
    QStringList spokenOn(int page) const override;
    QString spokenAt(int position) const override;
    // Lets what was gone to shine for a moment; where the pages are not there yet, once they are.
    void flash(const TextRange &words, Id<Coding> region = {});
    void flashWaiting();

Q_SIGNALS:
    void codingChosen(partsong::Id<partsong::Coding> coding); // null: a place without one
    void codeDropped(partsong::Id<partsong::Code> code);
    // The rectangle of a coding was moved.
    void regionMoved(partsong::Id<partsong::Coding> coding, const QRectF &rect);
    // The words of a coding were made more or fewer.
    void wordsResized(partsong::Id<partsong::Coding> coding, const partsong::TextRange &range);

protected:
    void paintOn(QPainter &painter, int page) override;
    void paintBeside(QPainter &painter, int page) override;
    bool press(const QPoint &point) override;
    void click(const PageRegion &place) override;
    void clickInRegion(const PageRegion &place) override;
    TextRange stretchAround(int letter, int presses) const override;
    // pageedges.cpp
    bool dragBegins(const QPoint &point) override;
    void dragGoes(const QPoint &point) override;
    void dragEnds(bool keep) override;
    std::optional<Qt::CursorShape> cursorAt(const QPoint &point) const override;
    void drawingBegun() override;
    bool arrowsMoveRegion(Qt::KeyboardModifiers modifiers) const override;
    QString tipAt(const QPoint &point) const override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Mark { // what can be pointed at
        QRectF place; // on the viewport
        Id<Coding> coding;
        int page = -1; // of a bracket; that of a name is not known
    };
    struct Edge { // of the words of a coding
        Id<Coding> coding;
        TextRange before;
        TextRange now; // as far as it was dragged
        bool end = false;
        bool beside = false; // at the bracket
    };
    struct Beside { // a coding beside a page
        Id<Coding> coding;
        Id<Code> code;
        Id<Person> coder;
        QRectF extent; // on the viewport: what it covers
        int column = 0;
    };

    void apply(const ChangeSet &changes);
    void regionShaped();
    std::vector<Beside> besidePage(int page) const;
    void paintBracket(QPainter &painter, const Beside &mark, const QRectF &stroke);
    void paintName(QPainter &painter, const Beside &mark, const QRectF &place);
    void paintTint(QPainter &painter, int page, const Coding &coding, const TextRange &range);
    void paintFrame(QPainter &painter, const Coding &coding, int within);
    void paintFlash(QPainter &painter, int page);
    void paintRead(QPainter &painter, int page);
    void paintHandles(QPainter &painter, int page);
    std::optional<Edge> edgeAt(const QPoint &point) const;
    std::optional<Edge> edgeOfBracket(const Mark &mark, const QPoint &point) const;
    std::optional<int> edgeGoesTo(const QPoint &point) const;
    QRectF handle(const TextRange &range, bool end) const; // on the viewport
    TextRange chosenWords() const;
    // The words of a coding, as far as an edge of it is being dragged.
    TextRange wordsOf(const Coding &coding) const;
    Id<Coding> markAt(const QPoint &point) const;
    // Codings at a place: of words, the shortest first, then of rectangles, the smallest first.
    std::vector<Id<Coding>> codingsAt(const PageRegion &place) const;
    Id<Coding> codingForClick(const PageRegion &place) const;
    CodeLook look(Id<Code> code) const;
    std::vector<Coding> regionsOf(int page) const; // those that are shown
    bool isChosen(Id<Coding> coding) const;
    double columnPitch() const;
    double usualSide() const;

    const Project &m_project;
    TranscriptView &m_words;
    Id<Text> m_text;
    std::vector<Coding> m_regions;
    Id<Coding> m_chosen;
    std::vector<Mark> m_marks; // as last painted
    QVariantAnimation *m_flash;
    TextRange m_flashWords;
    Id<Coding> m_flashRegion;
    bool m_flashWaits = false;
    std::optional<Edge> m_edge; // that is dragged
};

} // namespace partsong
