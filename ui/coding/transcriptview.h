// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/coding/textdraft.h"
#include "ui/coding/transcriptpainter.h"
#include "ui/coding/transcriptscene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <memory>
#include <optional>

class QVariantAnimation;

namespace partsong {

class Appearance;
class ChangeSet;
class Project;
class TextIndex;
class TypingTarget;
class WordsStandIn;

// Where somebody was in a text, in positions.
struct ReadingPlace {
    int caret = 0;
    int top = 0; // the first letter of the uppermost line
};

// Shows one text with its codings, to be read and to have words selected in it by mouse or keyboard. Lays out
// what is in sight only, and follows changes of the study. It never writes.
class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT
public:
    // What is selected at once.
    enum class Grain { Letter, Word, Sentence, Paragraph, Turn };
    enum class Edge { Start, End };

    TranscriptView(const Project &project, const Appearance &appearance, QWidget *parent = nullptr);
    ~TranscriptView() override;

    // Null: an empty page.
    void showText(Id<Text> text);
    Id<Text> text() const { return m_id; }

    // In positions of the text, as everything that goes out of this view.
    TextRange selection() const;
    // The selection without blanks and line ends at its edges: what is worth coding.
    TextRange selectedWords() const;
    // The same, in pieces: words of turns that are folded away are not among them.
    std::vector<TextRange> selectedStretches() const;
    int caret() const;
    void select(const TextRange &range);
    QString wordsIn(const TextRange &range) const;
    // Brings words into sight and lights them for a moment; the caret goes there.
    void reveal(const TextRange &range);

    // transcriptgrains.cpp: selects the whole word, sentence... at the caret; again: the next one as well.
    void selectGrain(Grain grain);
    // Selects the next one, or the one before, instead.
    void stepGrain(Grain grain, int step);
    // From the word to the sentence, the paragraph, the turn, everything; and back.
    void growSelection();
    void shrinkSelection();
    // The word, sentence... around a position.
    TextRange stretchAround(int position, Grain grain) const;
    // The words of a coding with one edge a word further on or back; nothing when it cannot move so.
    std::optional<TextRange> withEdgeMoved(Id<Coding> coding, Edge edge, int step) const;

    // Codings of the place, shortest first.
    std::vector<Id<Coding>> codingsAt(int position) const;
    std::vector<Id<Coding>> codingsIn(const TextRange &range) const;
    // The one that a click there chooses: the shortest, and the next longer one at each further click; null:
    // there is none.
    Id<Coding> codingForClick(int position) const;
    std::optional<ShownCoding> shown(Id<Coding> coding) const;
    void setSelectedCoding(Id<Coding> coding);
    Id<Coding> selectedCoding() const { return m_selectedCoding; }
    // The chosen one where the caret still is at it, else the shortest at the caret; null: none.
    Id<Coding> codingAtHand() const;
    // The next coding after the caret, or the one before it; null when there is none.
    Id<Coding> codingBeyond(int step) const;

    // transcriptplaces.cpp
    ReadingPlace place();
    void goToPlace(const ReadingPlace &place);
    // How far the person who acts has read; a quiet line beside the words shows it.
    int readTo() const;
    // Somebody else acts now.
    void followReading();
    // The next stretch of words without a coding, or the one before; within one paragraph.
    std::optional<TextRange> uncodedBeyond(int step) const;
    // Which codings are shown, and which of them behind the words.
    void setWanted(const CodingsWanted &wanted);
    void setLight(CodeLight light);
    CodeLight light() const { return m_highlights.light; }
    // Whether words with this code stand in its light.
    bool lights(Id<Code> code) const
    {
        return m_highlights.light == CodeLight::All
            || (m_highlights.light == CodeLight::Chosen && m_highlights.chosenCodes.contains(code));
    }
    void setChosenCodes(const QSet<Id<Code>> &codes);

    // transcriptfolds.cpp: turns that are folded away, words that are lit because they are looked for.
    void foldSpeakers(const QSet<Id<Speaker>> &speakers);
    const QSet<Id<Speaker>> &foldedSpeakers() const { return m_scene.folds().hidden(); }
    bool isFolded(int position) const;
    void setHits(const std::vector<TextRange> &hits, int current);
    void setShowsTimes(bool on);
    bool showsTimes() const { return m_scene.layout().times(); }
    void setShowsNotation(bool on);
    bool showsNotation() const { return m_scene.layout().notation(); }

    // Where a popup about the selection is best shown: over which widget, and where in it.
    QWidget *popupOver();
    QPoint popupPlace();
    QRect popupBeside(); // what is selected, as far as it is in sight
    void takeFocus();
    // What shows these words in place of this view, while it is hidden; nullptr: nothing does.
    void setStandIn(WordsStandIn *standIn) { m_standIn = standIn; }
    WordsStandIn *standIn() const { return m_standIn; }
    // A rectangle that was drawn on the pages of these words.
    std::optional<Anchor> region() const;
    // A few words for the tool tip and for screen readers.
    QString describe(const ShownCoding &shown) const;
    // The same in one line, with the words that are coded.
    QString spoken(Id<Coding> coding) const;
    // What the margin shows at the caret: its own codings first, then the others of the paragraph.
    QString describeCaret() const;

    // For what reads the screen aloud, and for tests. In UTF-16 units and pixels of the viewport.
    const QString &shownWords() const { return m_scene.text().words(); }
    int caretUnit() const { return m_caret; }
    Utf16Range selectedUnits() const;
    void setCaretUnit(int unit, bool extend);
    void selectUnits(const Utf16Range &units);
    QRect caretRect(int unit);
    int unitAt(const QPoint &point);
    QString codeNamesAt(int unit) const;
    // The codings beside the paragraphs that are in sight, by where they begin; where the margin shows one,
    // on the viewport; and the one there, or null.
    std::vector<Id<Coding>> codingsInSight() const;
    QRect marginRect(Id<Coding> coding);
    Id<Coding> marginCodingAt(const QPoint &point);
    // As if it had been clicked in the margin.
    void chooseInMargin(Id<Coding> coding);
    Utf16Range wordAround(int unit) const;
    Utf16Range sentenceAround(int unit) const;
    Utf16Range turnAround(int unit) const;
    TranscriptScene &scene() { return m_scene; }
    QPoint scrollOffset() const;

    // transcriptcorrections.cpp: while the text is corrected, keys go to what makes corrections of them.
    // Null: it is read and coded.
    void setTyping(TypingTarget *target);
    TypingTarget *typing() const { return m_typing; }
    // Shows words in place of others before the study has them. They must touch the draft, unless that is
    // empty.
    void replaceShown(const Utf16Range &units, const QString &words);
    const TextDraft &draft() const { return m_draft; }
    // Shows the words of the study again.
    void dropDraft();
    // Gives what was typed to be written, and shows it as if the study had it already; what is typed from now
    // on is another draft.
    TextDraft handOver();
    bool handedOver() const { return !m_handed.empty(); }
    const TextDraft &handed() const { return m_handed; }
    // Whether what was handed over and what was typed since can stand in one draft.
    bool takesDraftBack() const;
    // It could not be written: it is a draft again, with what was typed since.
    void takeDraftBack();
    // The study's text that the words in sight and the draft stand on.
    const std::shared_ptr<const TextIndex> &known() const { return m_known; }
    // Words that an input method has not made up its mind about.
    void setComposing(const Utf16Range &units);
    int unitBeyond(int unit, bool word, int step);
    // As they are drawn: line ends within a paragraph are blanks.
    QString drawnWords(const Utf16Range &units) const;

Q_SIGNALS:
    void selectionChanged();
    // A correction that was made elsewhere took the place of what was being typed.
    void draftLost(const QString &words);
    void codingChosen(partsong::Id<partsong::Coding> coding); // null: a place without one was clicked
    void codeDropped(partsong::Id<partsong::Code> code);
    void menuWanted(const QPoint &globalPosition);
    // The sign that counts codings was clicked.
    void crowdChosen(const std::vector<partsong::Id<partsong::Coding>> &codings);
    // Words were selected by mouse and the button let go; another click may yet make more of them.
    void wordsChosen(bool perhapsMore);
    // An edge of a coding was dragged to where it would have these words.
    void codingResized(partsong::Id<partsong::Coding> coding, const partsong::TextRange &range);
    void textShown(); // another text than before
    void unfoldWanted(); // what is to be seen is folded away
    void returnPressed();
    void escapePressed();
    void flashed(const partsong::TextRange &words); // they were gone to, and shine for a moment

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    // transcriptcorrections.cpp
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    // transcriptkeys.cpp
    void keyPressEvent(QKeyEvent *event) override;
    // transcriptmouse.cpp
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateStandIn();
    void apply(const ChangeSet &changes);
    void follow(const ChangeSet &changes);
    bool turnsChanged(const ChangeSet &changes) const;
    void followText();
    void showTakenBack(const ChangeSet &changes);
    std::vector<TextRange> placesOf(const ChangeSet &changes) const;
    void followCodings(const ChangeSet &changes);
    // transcriptcorrections.cpp
    void settleDraft();
    void showReplaced(const Utf16Range &units, const QString &words, const TypedWords &typed,
                      TurnEdges edges);
    void paintAgain(const ReadingChange &change);
    void placeCaret(int unit);
    void tellReplaced(int unit, const QString &removed, const QString &words);
    bool isDraft(const TextDraft &draft, const std::vector<Splice> &splices) const;
    void settleHanded();
    TextDraft wholeDraft(QString &lost);
    void followSplices(const std::vector<Splice> &splices, const ChangeSet &changes);
    bool followOne(const Splice &splice, const ChangeSet &changes);
    void fit(bool force);
    void layOutVisible();
    void updateScrollBar();
    void updateUnits(const Utf16Range &units);
    void showCaret();
    void showUnit(int unit);
    void blink();
    void flash(const Utf16Range &units);
    void moved(const Utf16Range &before, int caretBefore);
    double topOf() const;
    QPointF toScene(const QPointF &point) const;
    Utf16Range bodyOf(int paragraph) const;
    // transcriptgrains.cpp
    Utf16Range grainAround(int unit, Grain grain) const;
    Utf16Range withoutBlanks(Utf16Range units) const;
    int wordsBeyond(int unit, int step) const;
    bool inLabel(int unit) const;
    int wordEdgeBeyond(int here, int step, bool end) const;
    Utf16Range gapAround(int unit) const; // transcriptplaces.cpp
    void selectInSight(const Utf16Range &units);
    // transcriptedges.cpp
    struct EdgeAt {
        int slot;
        Edge edge;
    };
    std::optional<EdgeAt> edgeAt(const QPoint &point);
    int edgeUnitAt(const QPoint &point, Edge edge);
    void beginEdgeDrag(const EdgeAt &at);
    void dragEdge(const QPoint &point);
    void previewEdge(const Utf16Range &units);
    void endEdgeDrag(bool keep);

    // transcriptkeys.cpp
    int shownUnit(int unit, int step) const; // transcriptfolds.cpp
    QString namesOf(const std::vector<int> &codings) const; // transcriptcodings.cpp
    bool handleMove(const QKeyEvent *event);
    void leave();
    int letterBeyond(int unit, int step);
    int wordBeyond(int unit, int step);
    int lineBeyond(int unit, double down);
    int pageBeyond(int step);
    int lineEdge(int unit, bool end);
    // transcriptmouse.cpp
    void click(int unit, Qt::KeyboardModifiers modifiers);
    Utf16Range wordWithin(int unit) const;
    void extendTo(int unit);
    std::optional<Utf16Range> labelAt(const QPointF &point);
    void startDrag();
    void hover(const QPoint &point);
    bool scrollWhileDragging(const QPoint &point);

    const Project &m_project;
    const Appearance &m_appearance;
    TranscriptScene m_scene;
    Id<Text> m_id;
    int m_caret = 0;
    int m_anchor = 0;
    TypingTarget *m_typing = nullptr;
    TextDraft m_draft;
    TextDraft m_handed; // to be written, just now; the draft stands on it
    std::shared_ptr<const TextIndex> m_known;
    Utf16Range m_composing;
    double m_wantedX = -1; // of a caret that goes up and down
    std::vector<std::pair<Utf16Range, Utf16Range>> m_grown; // from what to what the selection grew
    Id<Coding> m_selectedCoding;
    Highlights m_highlights;
    QBasicTimer m_blink;
    bool m_caretOn = true;
    QVariantAnimation *m_flash;
    // of the mouse
    struct EdgeDrag {
        Id<Coding> coding;
        Edge edge;
        Utf16Range before;
        Utf16Range now;
    };
    std::optional<EdgeDrag> m_edgeDrag;
    Grain m_grain = Grain::Letter;
    Utf16Range m_grainAnchor;
    bool m_letters = false; // that is dragged over, not words
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_mayDrag = false;
    QElapsedTimer m_sinceDouble;
    QBasicTimer m_dragScroll;
    WordsStandIn *m_standIn = nullptr;
};

} // namespace partsong
