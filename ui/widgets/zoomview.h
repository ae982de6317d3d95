// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include <optional>

namespace partsong {

// A picture that is larger than its view: Ctrl+wheel, Ctrl+plus and Ctrl+minus zoom, Ctrl+0 shows all of it,
// Space or the middle button drag it about. 100 % is the size that the text-size setting asks for. Until
// somebody has moved it, it keeps all of the picture in sight. It knows nothing of what the picture shows.
class ZoomView : public QGraphicsView {
    Q_OBJECT
public:
    static constexpr double LeastZoom = 0.1;
    static constexpr double MostZoom = 4;

    explicit ZoomView(QGraphicsScene *scene, QWidget *parent = nullptr);

    double zoom() const { return m_zoom; }
    // The point of the viewport stays where it is; its middle where none is given.
    void setZoom(double zoom, std::optional<QPointF> anchor = {});
    void zoomIn();
    void zoomOut();
    void fitAll();
    // All of it where its words can be read then, until somebody moves it; else its beginning.
    void showOpened();
    void fit(const QRectF &rect, double most = 1);
    void panBy(const QPointF &pixels);
    // Moves just so far that the rectangle is in sight.
    void reveal(const QRectF &rect);
    QRectF visibleRect() const;
    // How long a pixel of the screen is in the scene.
    double pixel() const { return 1 / transform().m11(); }
    bool panning() const { return m_panFrom.has_value() || m_spaceHeld; }

Q_SIGNALS:
    void zoomed(double zoom);

protected:
    // What fitAll() brings into sight.
    virtual QRectF content() const { return scene()->itemsBoundingRect(); }
    // The zoom below which its words cannot be read: it does not begin smaller. 0: it begins with all in
    // sight.
    virtual double leastOpened() const { return 0; }
    // The picture has grown or shrunk: follows it unless somebody has moved it.
    void contentChanged();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyZoom(double zoom, const QPointF &anchor);

    double m_zoom = 1;
    enum class Shows { Opened, All, Part };
    Shows m_shows = Shows::Opened; // until somebody moves it
    bool m_spaceHeld = false;
    std::optional<QPoint> m_panFrom;
};

} // namespace partsong
