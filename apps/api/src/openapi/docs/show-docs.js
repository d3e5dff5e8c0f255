// A file of its own, because the content security policy runs no script that stands in a page.
SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  // Swagger's own checker is another site; the page talks to this server only.
  validatorUrl: null,
});
