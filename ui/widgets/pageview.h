// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagelayout.h"
#include "ui/widgets/pagetiles.h"
#include "ui/widgets/pagewords.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

#include <optional>

class QTimer;

namespace partsong {

struct Palette;

// What is shown: how large the pages are, the words on them, and how many pixels a length has at 100 %.
struct ViewedPages {
    QList<QSizeF> sizes;
    std::shared_ptr<const TextIndex> text = {};
    QList<TextRange> ranges = {}; // the words of each page
    double unit = 96.0 / 72;
};

// A rectangle of a page, in its lengths from the top left. Pages count from 0.
struct PageRegion {
    int page = 0;
    QRectF rect;
    bool operator==(const PageRegion &) const = default;
};

// Shows pages as they look, to be read, zoomed, and to have words selected or rectangles drawn on them by
// mouse or keyboard. It knows nothing of what pages are of: it asks for pictures and for where words stand,
// and whoever shows it hands them in. What else is painted on pages is up to those that derive from it.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr double LeastZoom = 0.1;
    static constexpr double MostZoom = 8;
    static constexpr double LeastSide = 4; // lengths of a page; a smaller rectangle is a slip of the hand
    enum class Fit { Free, Width, Page };

    explicit PageView(QWidget *parent = nullptr);

    void showPages(const ViewedPages &pages);
    // The words changed; the pages are the same.
    void changeWords(std::shared_ptr<const TextIndex> text, const QList<TextRange> &ranges);
    int count() const { return m_layout.count(); }
    QSizeF sizeOf(int page) const { return m_layout.size(page); }
    const PageWords &words() const { return m_words; }

    // What partsWanted asked for.
    void setImage(const PagePart &part, const QImage &image);
    void setFailed(const PagePart &part);
    void setBoxes(int page, const QList<QRectF> &boxes);
    const PageTiles &tiles() const { return m_tiles; }
    // Says again what is wanted.
    void askAgain();
    // Whether every part in sight is there.
    bool complete() const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom, std::optional<QPointF> anchor = {});
    void zoomIn();
    void zoomOut();
    void fitAll() { setFit(Fit::Page); }
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    void setAlone(bool alone); // one page at a time
    bool alone() const { return m_alone; }

    int page() const;
    void goToPage(int page, double y = 0);
    // The same for somebody who goes on reading there: the caret comes along.
    void turnTo(int page, double y = 0);
    // Brings words or a rectangle into sight.
    void showRange(const TextRange &range);
    void showRegion(const PageRegion &region);

    TextRange selection() const { return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)}; }
    // Without blanks and line ends at its edges.
    TextRange selectedWords() const;
    int caret() const { return m_caret; }
    void select(const TextRange &range);
    void setCaret(int position, bool extend);

    // The rectangle that is being drawn or changed, if any.
    std::optional<PageRegion> region() const { return m_region; }
    void setRegion(const std::optional<PageRegion> &region);
    // Whether a drag draws a rectangle and arrows move it. Pages without words have nothing else to select.
    void setDrawing(bool drawing);
    bool drawing() const { return m_drawing || !m_words.any(); }
    // A rectangle in the middle of what is in sight, to be moved by keys.
    void startRegion();

    // Other stretches that are lit: what was searched for, and the one among them that is shown now.
    void setHits(const QList<TextRange> &hits, int current);
    const QList<TextRange> &hits() const { return m_hits; }

    // On the viewport.
    QRectF shownRect(const PageRegion &region) const;
    QRectF pageRect(int page) const;
    PageRegion at(const QPointF &point) const; // an empty rectangle there
    QRect popupBeside() const; // what is selected, as far as it is in sight
    // What those that derive from it know about a place, for those who do not see the page.
    virtual QString spokenAt(int) const { return {}; }
    virtual QStringList spokenOn(int) const { return {}; }
    std::pair<int, int> pagesInSight() const;

Q_SIGNALS:
    // These are in sight and not here yet, the most urgent first; then the pages whose words are not known.
    void partsWanted(const QList<partsong::PagePart> &parts, const QList<int> &pages);
    void zoomed(double zoom);
    void pageChanged(int page);
    void selectionChanged();
    // Words were selected by mouse; perhaps a further click makes more of them.
    void wordsChosen(bool perhapsMore);
    void returnPressed();
    void escapePressed();
    void regionChanged(); // drawn, moved, or gone; once at the end of a drag
    void menuWanted(const QPoint &globalPosition);

protected:
    // For what stands on and beside pages; the painter's pixels are those of the viewport.
    virtual void paintOn(QPainter &, int) { }
    virtual void paintBeside(QPainter &, int) { }
    // True: the press was for something else than words.
    virtual bool press(const QPoint &) { return false; }
    virtual void click(const PageRegion &) { }
    virtual void clickInRegion(const PageRegion &) { } // that is at hand
    // A drag of something else than words and rectangles: whether one begins at a point, where it goes, and
    // its end, which keeps what it did or not.
    virtual bool dragBegins(const QPoint &) { return false; }
    virtual void dragGoes(const QPoint &) { }
    virtual void dragEnds(bool) { }
    virtual std::optional<Qt::CursorShape> cursorAt(const QPoint &) const { return {}; }
    // What several clicks take: with two the word around a letter, with three the sentence, perhaps more with
    // up to MostPresses.
    static constexpr int MostPresses = 5;
    virtual TextRange stretchAround(int letter, int presses) const;
    virtual void drawingBegun() { } // of a new rectangle, not of one that is there
    // Whether arrows with these modifiers move and shape the rectangle at hand.
    virtual bool arrowsMoveRegion(Qt::KeyboardModifiers) const { return true; }
    virtual QString tipAt(const QPoint &) const { return {}; }
    void setSide(double pixels);
    double scale(int page) const { return m_layout.scale(page); }

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // pageviewkeys.cpp
    // pageviewmouse.cpp
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag { None, Words, Draw, Move, Resize, Pan, Own };

    void layOut();
    // pageviewmoving.cpp
    void fitNow();
    double fitting(Fit fit) const; // the zoom that does
    double leastZoom() const;
    void wantParts();
    QList<PagePart> partsOf(int page, const QRectF &seen) const;
    QPointF offset() const;
    double unitScale() const;
    void paintPage(QPainter &painter, int page, const Palette &palette);
    void paintWords(QPainter &painter, int page, const Palette &palette);
    void paintRegion(QPainter &painter, const Palette &palette);
    void selectBetween(int anchor, int caret);
    void showCaret();
    void bringIntoSight(const QRectF &rect);
    QList<QRectF> handles() const;
    int handleAt(const QPoint &point) const;
    void dragRegion(const QPointF &point);
    void nudgeRegion(const QPointF &by, bool resize);
    bool regionKey(QKeyEvent &event);
    bool wordKey(QKeyEvent &event);
    bool scrollKey(QKeyEvent &event);
    void scrollPage(int step, bool extend);
    // The page before or after, without the caret; and with it.
    bool showBeside(int step);
    void turnPage(int step, bool extend = false);
    void bringCaret(const PageRegion &there, bool extend = false);
    void grab(const QPoint &point, Qt::KeyboardModifiers modifiers);
    void grabWords(const PageRegion &there, Qt::KeyboardModifiers modifiers);
    bool pressesOn(const PageRegion &there);
    void extendTo(const PageRegion &there);
    void releaseInPlace(Drag drag, const PageRegion &there);
    void beginRegion();
    bool isOffered(const QPoint &point) const;
    void followCursor(const QPoint &point);

    ViewedPages m_pages;
    PageLayout m_layout;
    PageWords m_words;
    PageTiles m_tiles;
    double m_zoom = 1;
    double m_side = 0;
    Fit m_fit = Fit::Width;
    bool m_alone = false;
    int m_page = 0;
    int m_anchor = 0;
    int m_caret = 0;
    std::optional<PageRegion> m_region;
    PageRegion m_regionBefore;
    bool m_drawing = false;
    bool m_offered = false; // the rectangle at hand stands where keys put it; nobody shaped it yet
    QList<TextRange> m_hits;
    int m_hit = -1;
    Drag m_drag = Drag::None;
    int m_handle = -1;
    QPoint m_pressedAt;
    bool m_dragged = false;
    QElapsedTimer m_sinceDouble;
    int m_presses = 0; // one after the other at the same place
    TextRange m_stretch; // that the presses took
    QTimer *m_settled; // the keys that move a rectangle have come to rest
    QList<PagePart> m_wanted;
    QList<int> m_wantedWords;
};

} // namespace partsong
